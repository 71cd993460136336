using CaseManager.Core.Meetings;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>The excusal of a member of the team: agreement, or consent and written input, all before the meeting (34 CFR 300.321(e)).</summary>
internal sealed class MemberExcusalValidator : RecordPartValidator<MemberExcusal>
{
    private readonly LocalDate? meetingOn;

    internal MemberExcusalValidator(LocalDate? meetingOn)
    {
        this.meetingOn = meetingOn;
        Check(excusal => excusal.Role, MeetingFindings.NotExcusable, excusal => IsExcusable(excusal));
        CheckParts(excusal => excusal.AreaIsDiscussed, MeetingFindings.ExcusalAgreement, (excusal, _) => IsExcusable(excusal) ? Missed(excusal) : []);
        Check(
            excusal => excusal.InputGivenOn,
            MeetingFindings.ExcusalInput,
            excusal => !excusal.AreaIsDiscussed || !IsExcusable(excusal) || (IsInTime(excusal.InputGivenOn) && Says(excusal.Input)));
    }

    private static bool IsExcusable(MemberExcusal excusal) =>
        excusal.Role is TeamRole.RegularEducationTeacher or TeamRole.SpecialEducationTeacher or TeamRole.AgencyRepresentative or TeamRole.EvaluationInterpreter;

    private bool IsInTime(LocalDate? day) => day is not null && !(day > meetingOn);

    private IEnumerable<string> Missed(MemberExcusal excusal)
    {
        if (excusal.AreaIsDiscussed && !IsInTime(excusal.ParentConsentedInWritingOn))
        {
            yield return "part.parentConsent";
        }

        // Consent is more than agreement, so it does for both.
        if (!excusal.AreaIsDiscussed && !IsInTime(excusal.ParentAgreedInWritingOn) && !IsInTime(excusal.ParentConsentedInWritingOn))
        {
            yield return "part.parentAgreement";
        }

        if (!excusal.AgencyAgreed)
        {
            yield return "part.agencyAgreement";
        }
    }
}
