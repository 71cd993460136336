using System.Text.Json;

namespace CaseManager.ConsoleHost.Tests.Demonstration;

/// <summary>The made-up stories come out as they were meant to: a list of what a visitor is promised.</summary>
public sealed class DemonstrationStoriesTests
{
    private static readonly Lazy<JsonElement> All = new(() => HostRun.Of("deadlines", "--format", "json").Json);

    [Theory]
    [InlineData("c-001", "initial-evaluation", "running", "2025-12-13")] // before winter break
    [InlineData("c-004", "initial-evaluation", "overdue", "2025-11-28")]
    [InlineData("c-007", "consent-before-initial-evaluation", "noFederalNumber", null)] // refused consent
    [InlineData("c-008", "initial-evaluation", "metOnTime", "2025-11-18")] // not eligible
    [InlineData("c-011", "initial-evaluation", "running", "2025-12-19")] // extension accepted: a specific learning disability
    [InlineData("c-012", "initial-evaluation", "overdue", "2025-11-21")] // extension refused
    [InlineData("c-013", "initial-evaluation", "excused", "2025-11-04")] // child not produced
    [InlineData("c-014", "initial-evaluation", "excused", "2025-12-20")] // transfer in mid-evaluation
    [InlineData("c-014", "agreed-evaluation-date", "running", "2026-01-09")]
    [InlineData("c-016", "transfer-of-rights-notice", "overdue", "2025-02-28")] // born on a leap day
    [InlineData("c-018", "transition-content", "running", "2025-12-16")] // sixteen
    [InlineData("c-019", "transfer-of-rights-notice", "running", "2025-12-30")] // seventeen
    [InlineData("c-020", "annual-review", "overdue", "2025-10-15")]
    [InlineData("c-026", "reevaluation-minimum-gap", "notYetOpen", null)]
    [InlineData("c-028", "initial-evaluation", "running", "2025-12-16")] // corrected date of consent
    [InlineData("c-029", "initial-evaluation", "running", "2025-12-19")] // voided completion
    [InlineData("c-030", "annual-review", "noLongerRequired", "2025-09-24")] // exited
    [InlineData("c-033", "manifestation-determination", "running", "2025-12-17")] // removal of more than ten days
    [InlineData("c-034", "interim-placement-limit", "running", "2025-12-15")]
    [InlineData("c-036", "hearing-decision", "running", "2026-01-05")] // calendar days
    [InlineData("c-036", "evidence-disclosure", "running", "2025-12-11")] // business days
    [InlineData("c-036", "manifestation-determination", "running", "2025-12-19")] // school days
    [InlineData("c-037", "resolution-meeting", "excused", "2025-12-13")] // resolution waived
    [InlineData("c-038", "resolution-period", "running", "2025-12-26")] // amended complaint
    [InlineData("c-039", "hearing-decision", "notModelled", null)] // the agency's own complaint
    [InlineData("c-040", "state-complaint-decision", "running", "2025-12-09")]
    [InlineData("c-041", "civil-action", "running", "2026-02-03")]
    [InlineData("c-044", "records-access", "running", "2025-12-11")] // the day before a meeting
    [InlineData("c-045", "iep-by-third-birthday", "running", "2026-01-18")]
    [InlineData("c-049", "manifestation-determination", "calendarUnknown", null)]
    public void Demonstration_Story_ComesOut(string id, string rule, string status, string? dueOn)
    {
        JsonElement deadlines = All.Value.GetProperty("cases").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id).GetProperty("deadlines");

        Assert.Contains(
            deadlines.EnumerateArray(),
            deadline => deadline.GetProperty("rule").GetString() == "us/" + rule
                && deadline.GetProperty("status").GetString() == status
                && deadline.GetProperty("dueOn").GetString() == dueOn);
    }

    [Fact]
    public void Demonstration_TwoRequestsForRecords_AreTwoEpisodes()
    {
        JsonElement deadlines = All.Value.GetProperty("cases").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "c-050").GetProperty("deadlines");

        Assert.Equal(
            ["father metOnTime", "mother running"],
            deadlines.EnumerateArray().Where(one => one.GetProperty("rule").GetString() == "us/records-access").Select(one => $"{one.GetProperty("episode")} {one.GetProperty("status")}"));
    }
}
