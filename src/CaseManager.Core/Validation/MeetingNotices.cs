using CaseManager.Core.Meetings;

namespace CaseManager.Core.Validation;

/// <summary>What the notices of one meeting say together: what one leaves out another may give (34 CFR 300.322(b)).</summary>
internal static class MeetingNotices
{
    internal static IEnumerable<string> MissedContent(Meeting meeting)
    {
        (Func<MeetingNotice, bool> Given, string Key)[] parts =
        [
            (notice => notice.StatesPurpose, "part.purpose"), (notice => notice.Time is not null, "part.time"),
            (notice => notice.Place is { IsBlank: false }, "part.place"), (notice => !notice.Attendees.IsEmpty, "part.attendees"),
        ];
        return parts.Where(part => !meeting.Notices.Any(part.Given)).Select(part => part.Key);
    }

    internal static IEnumerable<string> MissedTransition(Meeting meeting)
    {
        (Func<MeetingNotice, bool> Given, string Key)[] parts =
        [
            (notice => notice.StatesTransition, "part.transition"), (notice => notice.InvitesStudent, "part.studentInvited"),
            (notice => notice.NamesAgencies || !meeting.Attendance.Any(one => MeetingTeam.Takes(one, TeamRole.TransitionAgency)), "part.agencies"),
        ];
        return parts.Where(part => !meeting.Notices.Any(part.Given)).Select(part => part.Key);
    }
}
