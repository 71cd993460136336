namespace CaseManager.Core.Tests.Validation;

/// <content>Meetings.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Meetings =>
    [
        // A meeting held on 2025-12-17 without a notice.
        new(5141, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Notices = [] }] }),
        // No place.
        new(5142, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Notices = [r.Meetings[1].Notices[0] with { Place = null }] }] }),
        // No statement.
        new(5143, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Notices = [r.Meetings[1].Notices[0] with { StatesRightToBringOthers = false }] }] }),
        // The student is not invited.
        new(5144, "transition", r => r with { Meetings = [r.Meetings[0] with { Notices = [r.Meetings[0].Notices[0] with { InvitesStudent = false }] }, r.Meetings[1], r.Meetings[2]] }),
        // The mother is not among those present, and nothing was tried.
        new(5146, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Attendance = r.Meetings[1].Attendance.RemoveAt(0), Interpreter = null, Attempts = [] }] }),
        // One call without an answer.
        new(5147, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Attendance = r.Meetings[1].Attendance.RemoveAt(0), Interpreter = null, Attempts = [r.Meetings[1].Attempts[0]] }] }),
        // No representative of the agency.
        new(5148, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Attendance = [.. r.Meetings[1].Attendance.Where(one => one.Role != TeamRole.AgencyRepresentative)] }] }),
        // The area is discussed, and the parent did not consent.
        new(5149, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Excusals = [r.Meetings[1].Excusals[0] with { ParentConsentedInWritingOn = null }] }] }),
        // The input came the day after.
        new(5150, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Excusals = [r.Meetings[1].Excusals[0] with { InputGivenOn = new(2025, 12, 18) }] }] }),
        // The parent is "excused".
        new(5151, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Excusals = [.. r.Meetings[1].Excusals, r.Meetings[1].Excusals[0] with { Role = TeamRole.Parent }] }] }),
        // The mother needs an interpreter.
        new(5152, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Interpreter = null }] }),
        // No regular teacher, no excusal.
        new(5154, "elementary", r => r with { Meetings = [r.Meetings[0], r.Meetings[1] with { Attendance = [.. r.Meetings[1].Attendance.Where(one => one.Role != TeamRole.RegularEducationTeacher)], Excusals = [] }] }),
    ];
}
