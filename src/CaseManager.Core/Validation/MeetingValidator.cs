using CaseManager.Core.Meetings;
using CaseManager.Core.Notices;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Who was asked to a meeting, who came, and who was excused (34 CFR 300.321, 300.322).</summary>
internal sealed class MeetingValidator : RecordPartValidator<Meeting>
{
    internal MeetingValidator()
    {
        Check(meeting => meeting.Notices, MeetingFindings.NoNotice, meeting => !IsForParents(meeting) || meeting.Notices.Any(notice => notice.SentOn < meeting.HeldOn));
        CheckParts(meeting => meeting.Notices, MeetingFindings.NoticeContent, (meeting, _) => IsForParents(meeting) && !meeting.Notices.IsEmpty ? MeetingNotices.MissedContent(meeting) : []);
        Check(meeting => meeting.Notices, MeetingFindings.BringOthers, meeting => !IsForParents(meeting) || meeting.Notices.IsEmpty || meeting.Notices.Any(notice => notice.StatesRightToBringOthers));
        CheckParts(meeting => meeting.Notices, MeetingFindings.TransitionNotice, (meeting, _) => IsHeldFor(meeting, MeetingPurpose.SecondaryTransition) && !meeting.Notices.IsEmpty ? MeetingNotices.MissedTransition(meeting) : []);
        Check(meeting => meeting.Attempts, MeetingFindings.NoAttempts, (meeting, facts) => !IsForParents(meeting) || HasParent(meeting, facts) || !meeting.Attempts.IsEmpty);
        Check(meeting => meeting.Attempts, MeetingFindings.OneAttempt, (meeting, facts) => !IsForParents(meeting) || HasParent(meeting, facts) || meeting.Attempts.Length != 1);
        Check(meeting => meeting.Interpreter, MeetingFindings.Interpreter, (meeting, facts) => meeting.Interpreter?.Provided == true || !NeedsInterpreter(meeting, facts));
        Check(
            meeting => meeting.Attendance,
            ConsentFindings.TransitionAgency,
            (meeting, facts) => meeting.HeldOn is not { } day || !MeetingTeam.IsThere(meeting, TeamRole.TransitionAgency) || HasAgencyConsent(facts, day));
        CheckParts(meeting => meeting.Attendance, MeetingFindings.MissingMember, (meeting, _) => MeetingTeam.Missed(meeting));
        Check(
            meeting => meeting.Attendance,
            MeetingFindings.RegularTeacher,
            meeting => !MeetingTeam.IsIepTeam(meeting) || meeting.Attendance.Any(one => MeetingTeam.Takes(one, TeamRole.RegularEducationTeacher)) || MeetingTeam.IsExcused(meeting, TeamRole.RegularEducationTeacher));
        RuleForEach(meeting => meeting.Excusals).SetValidator(meeting => new MemberExcusalValidator(meeting.HeldOn ?? meeting.For));
        Done(meeting => meeting.RequestedOn);
        Done(meeting => meeting.ScheduledOn);
        Done(meeting => meeting.HeldOn);
        Done(meeting => meeting.CanceledOn);
        NotBefore(meeting => meeting.ScheduledOn, meeting => meeting.RequestedOn);
        NotBefore(meeting => meeting.For, meeting => meeting.ScheduledOn);
        NotBefore(meeting => meeting.HeldOn, meeting => meeting.ScheduledOn, meeting => meeting.RequestedOn);
        RuleForEach(meeting => meeting.Notices).SetValidator(new NoticeValidator());
        RuleForEach(meeting => meeting.Attempts).SetValidator(new AttemptValidator());
    }

    /// <summary>Meetings of the IEP Team, and those on identification and placement, at which a parent must be able to take part (300.322, 300.501(b)).</summary>
    private static bool IsForParents(Meeting meeting) => meeting.HeldOn is not null && meeting.Purpose is not (MeetingPurpose.Section504 or MeetingPurpose.SupportTeam);

    private static bool IsHeldFor(Meeting meeting, MeetingPurpose purpose) => meeting.HeldOn is not null && (meeting.Purpose == purpose || meeting.AlsoFor.Contains(purpose));

    /// <summary>Consent is for one meeting: one that was received after the last meeting with an agency.</summary>
    private static bool HasAgencyConsent(RecordFacts facts, LocalDate day)
    {
        LocalDate? last = facts.Record.Meetings.Where(one => one.HeldOn < day && MeetingTeam.IsThere(one, TeamRole.TransitionAgency)).Max(one => one.HeldOn);
        return facts.Record.Consents.Any(consent => consent.Purpose == ConsentPurpose.TransitionAgency && consent.IsInForce(day) && !(consent.ReceivedOn <= last));
    }

    private static bool HasParent(Meeting meeting, RecordFacts facts) => Parents(meeting, facts).Any();

    private static bool NeedsInterpreter(Meeting meeting, RecordFacts facts) =>
        IsForParents(meeting) && Parents(meeting, facts).Any(one => one.Contact is { } person && facts.Find(person) is { NeedsInterpreter: true });

    private static IEnumerable<Participant> Parents(Meeting meeting, RecordFacts facts) =>
        meeting.HeldOn is not { } day ? [] : meeting.Attendance.Where(one => one.Mode != AttendanceMode.Absent && one.Contact is { } person && facts.HoldsRights(person, day));

    private sealed class NoticeValidator : RecordPartValidator<MeetingNotice>
    {
        internal NoticeValidator() => Done(notice => notice.SentOn);
    }

    private sealed class AttemptValidator : RecordPartValidator<ContactAttempt>
    {
        internal AttemptValidator() => Done(attempt => attempt.On);
    }
}
