namespace CaseManager.Core.Tests.Validation;

/// <content>Meetings.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Meetings =>
    [
        // A meeting held on 2025-03-12 without a notice.
        new(5141, "$.meetings[1].notices", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Notices = [] }) }),
        // No place.
        new(5142, "$.meetings[1].notices", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Notices = [r.Meetings[1].Notices[0] with { Place = null }] }) }),
        // No statement.
        new(5143, "$.meetings[1].notices", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Notices = [r.Meetings[1].Notices[0] with { StatesRightToBringOthers = false }] }) }),
        // The student is not invited.
        new(5144, "$.meetings[0].notices", "graduation", r => r with { Meetings = r.Meetings.SetItem(0, r.Meetings[0] with { Notices = [r.Meetings[0].Notices[0] with { InvitesStudent = false }] }) }),
        // The mother is not among those present, and nothing was tried.
        new(5146, "$.meetings[1].attempts", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Attendance = r.Meetings[1].Attendance.RemoveAt(0), Interpreter = null, Attempts = [] }) }),
        // One call without an answer.
        new(5147, "$.meetings[1].attempts", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Attendance = r.Meetings[1].Attendance.RemoveAt(0), Interpreter = null, Attempts = [r.Meetings[1].Attempts[0]] }) }),
        // No representative of the agency.
        new(5148, "$.meetings[1].attendance", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Attendance = [.. r.Meetings[1].Attendance.Where(one => one.Role != TeamRole.AgencyRepresentative)] }) }),
        // The area is discussed, and the parent did not consent.
        new(5149, "$.meetings[1].excusals[0].areaIsDiscussed", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Excusals = [r.Meetings[1].Excusals[0] with { ParentConsentedInWritingOn = null }] }) }),
        // The input came the day after.
        new(5150, "$.meetings[1].excusals[0].inputGivenOn", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Excusals = [r.Meetings[1].Excusals[0] with { InputGivenOn = new(2025, 3, 13) }] }) }),
        // The parent is "excused".
        new(5151, "$.meetings[1].excusals[1].role", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Excusals = [.. r.Meetings[1].Excusals, r.Meetings[1].Excusals[0] with { Role = TeamRole.Parent }] }) }),
        // The mother needs an interpreter.
        new(5152, "$.meetings[1].interpreter", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Interpreter = null }) }),
        // No regular teacher, no excusal.
        new(5154, "$.meetings[1].attendance", "elementary", r => r with { Meetings = r.Meetings.SetItem(1, r.Meetings[1] with { Attendance = [.. r.Meetings[1].Attendance.Where(one => one.Role != TeamRole.RegularEducationTeacher)], Excusals = [] }) }),
    ];
}
