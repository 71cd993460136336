using CaseManager.Core.Meetings;

namespace CaseManager.Core.Validation;

/// <summary>The parts that the law wants taken at a meeting of the IEP Team (34 CFR 300.321(a)).</summary>
internal static class MeetingTeam
{
    private static readonly TeamRole[] Always = [TeamRole.SpecialEducationTeacher, TeamRole.AgencyRepresentative, TeamRole.EvaluationInterpreter];

    internal static bool IsIepTeam(Meeting meeting) =>
        meeting.HeldOn is not null && meeting.Purpose is MeetingPurpose.InitialIep or MeetingPurpose.AnnualReview or MeetingPurpose.Amendment or MeetingPurpose.Reevaluation;

    internal static bool Takes(Participant one, TeamRole role) => one.Role == role || one.AlsoAs.Contains(role);

    internal static bool IsThere(Meeting meeting, TeamRole role) => meeting.Attendance.Any(one => one.Mode != AttendanceMode.Absent && Takes(one, role));

    internal static bool IsExcused(Meeting meeting, TeamRole role) => meeting.Excusals.Any(excusal => excusal.Role == role);

    /// <summary>Parts that nobody took and nobody was excused from; a regular education teacher only where one was expected.</summary>
    internal static IEnumerable<string> Missed(Meeting meeting)
    {
        if (!IsIepTeam(meeting))
        {
            return [];
        }

        bool expected = meeting.Attendance.Any(one => one.Role == TeamRole.RegularEducationTeacher);
        TeamRole[] required = expected ? [.. Always, TeamRole.RegularEducationTeacher] : Always;
        return required.Where(role => !IsThere(meeting, role) && !IsExcused(meeting, role)).Select(role => FindingMessages.KeyOf("teamRole", role));
    }
}
