using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Who was on the team, and who was excused (34 CFR 300.321, 300.322(d)).</summary>
internal sealed class TeamValidator : PlanPartValidator<IepDraft>
{
    internal TeamValidator()
    {
        Check(
            draft => draft.Team,
            PlanFindings.ParentOnTeam,
            draft => draft.Team.Any(member => member.Attendance == Attendance.Present && member.Roles.Contains(TeamRole.Parent)) || !draft.ParentAttempts.IsEmpty);
        Check(
            draft => draft.Team,
            PlanFindings.RegularTeacher,
            draft => draft.Placement?.MayBeInRegularEducation != true || IsThere(draft, TeamRole.RegularEducationTeacher));
        Check(draft => draft.Team, PlanFindings.SpecialTeacher, draft => IsThere(draft, TeamRole.SpecialEducationTeacher));
        Check(draft => draft.Team, PlanFindings.Representative, draft => IsThere(draft, TeamRole.AgencyRepresentative));
        Check(draft => draft.Team, PlanFindings.Interpreter, draft => IsThere(draft, TeamRole.EvaluationInterpreter));
        Check(
            draft => draft.Team,
            PlanFindings.AgencyConsent,
            draft => !draft.Team.Any(member => member.Roles.Contains(TeamRole.TransitionAgency))
                || draft.Transition?.Services.Any(service => service.AgencyConsentOn is { } consented && !(consented > draft.MeetingOn)) == true);
        RuleForEach(draft => draft.Team).SetValidator(new MemberValidator());
    }

    /// <summary>In person or excused. An excusal that lacks something is another finding, of that excusal.</summary>
    private static bool IsThere(IepDraft draft, TeamRole role) =>
        draft.Team.Any(member => member.Roles.Contains(role) && (member.Attendance == Attendance.Present || (member.Attendance == Attendance.Excused && member.Excusal is not null)));

    /// <summary>Only members that the law requires need an excusal; the others may stay away.</summary>
    private sealed class MemberValidator : PlanPartValidator<TeamMember>
    {
        internal MemberValidator()
        {
            Check(member => member.Excusal, PlanFindings.ExcusalAgreement, (member, facts) => !NeedsExcusal(member) || member.Excusal!.AreaDiscussed || IsBefore(member.Excusal.AgreedOn ?? member.Excusal.ConsentedOn, facts));
            Check(member => member.Excusal, PlanFindings.ExcusalConsent, (member, facts) => !NeedsExcusal(member) || !member.Excusal!.AreaDiscussed || IsBefore(member.Excusal.ConsentedOn, facts));
            Check(member => member.Excusal, PlanFindings.ExcusalInput, (member, facts) => !NeedsExcusal(member) || !member.Excusal!.AreaDiscussed || IsBefore(member.Excusal.InputOn, facts));
        }

        private static bool NeedsExcusal(TeamMember member) =>
            member is { Attendance: Attendance.Excused, Excusal: not null }
            && member.Roles.Any(role => role is TeamRole.RegularEducationTeacher or TeamRole.SpecialEducationTeacher or TeamRole.AgencyRepresentative or TeamRole.EvaluationInterpreter);

        private static bool IsBefore(NodaTime.LocalDate? day, PlanFacts facts) => day is not null && !(day > facts.Draft.MeetingOn);
    }
}
