using CaseManager.Core.Services;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Services;

public class ServiceLogsTests
{
    /// <summary>Ann from 9:00 to 9:45 and Ben from 9:30 to 10:00 with one provider: 15 minutes together.</summary>
    [Fact]
    public void Split_TwoThatOverlap_AreAloneAndThenAGroup()
    {
        SplitLog[] split = Split(Log("a", "ann", "9:00", "9:45"), Log("b", "ben", "9:30", "10:00"));

        Assert.Equal((30, 15, 0, 38, 2), Numbers(split[0]));
        Assert.Equal((15, 15, 0, 22, 2), Numbers(split[1]));
        Assert.Equal(60, split.Sum(log => log.StaffTime.Value));
    }

    [Fact]
    public void Split_OneStudentLoggedTwice_IsCreditedOnce()
    {
        SplitLog[] split = Split(Log("a", "ann", "9:00", "9:30"), Log("b", "ann", "9:15", "9:45", provider: "other"));

        Assert.Equal((30, 0, 0, 30, 1), Numbers(split[0]));
        Assert.Equal((15, 0, 15, 30, 1), Numbers(split[1]));
    }

    [Fact]
    public void Split_TwoServicesAtOnce_BothCount()
    {
        SplitLog[] split = Split(Log("a", "ann", "9:00", "9:30"), Log("b", "ann", "9:00", "9:30", line: "ot", provider: "other"));

        Assert.All(split, log => Assert.Equal(30, log.Credited.Value));
    }

    [Fact]
    public void Split_ThreeTogether_ShareTheProvidersTimeToTheMinute()
    {
        SplitLog[] split = Split(Log("a", "ann", "9:00", "9:25"), Log("b", "ben", "9:00", "9:25"), Log("c", "cy", "9:00", "9:25"));

        Assert.Equal([9L, 8, 8], split.Select(log => log.StaffTime.Value));
        Assert.All(split, log => Assert.Equal((0, 25, 3), (log.Individual.Value, log.InGroup.Value, log.LargestGroup)));
    }

    [Fact]
    public void Split_OtherDaysAndProviders_DoNotMeet()
    {
        SplitLog[] split = Split(Log("a", "ann", "9:00", "9:30"), Log("b", "ben", "9:00", "9:30", on: "2025-09-09"), Log("c", "cy", "9:00", "9:30", provider: "other"));

        Assert.All(split, log => Assert.Equal((30, 0, 0, 30, 1), Numbers(log)));
    }

    [Fact]
    public void ToPosting_OfALog_IsWhatCounts()
    {
        SplitLog[] split = Split(Log("a", "ann", "9:00", "9:30"), Log("b", "ann", "9:00", "9:30", provider: "other"));

        SessionPosting.Delivered? posting = split[0].ToPosting(default, new PostingId("s"));
        Assert.Equal((30, "a", "s"), (posting!.Minutes.Value, posting.Id.Value, posting.Session!.Value.Value));
        Assert.Null(split[1].ToPosting(default));
    }

    [Fact]
    public void Split_BadLogs_AreAllToldAtOnce() =>
        Assert.Equal(
            ["CM4113 $[0].to", "CM4101 $[1].id", "CM4113 $[1].to"],
            ServiceLogs.Split([Log("a", "ann", "9:30", "9:30"), Log("a", "ben", "9:00", "9:30") with { To = new LocalTime(9, 30, 1) }])
                .ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}"));

    private static ServiceLog Log(string id, string student, string from, string to, string line = "speech", string provider = "slp", string on = "2025-09-08") => new()
    {
        Id = new(id), Student = new(student), Line = new(line), Provider = new(provider), On = D(on), From = Time(from), To = Time(to),
    };

    private static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("H':'mm").Parse(text).Value;

    private static SplitLog[] Split(params ServiceLog[] logs) => [.. ServiceLogs.Split(logs).Value];

    private static (long, long, long, long, int) Numbers(SplitLog log) =>
        (log.Individual.Value, log.InGroup.Value, log.Repeated.Value, log.StaffTime.Value, log.LargestGroup);
}
