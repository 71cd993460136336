using System.Text.Json;
using Ardalis.Result;
using CaseManager.Core.Calendars;

namespace CaseManager.Core.Tests.Calendars;

public class PublishedCalendarTests
{
    public static TheoryData<string> Ids => [.. Published.Ids];

    [Fact]
    public void Ids_OfTheFolder_AreTwentyOne() => Assert.Equal(21, Published.Ids.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_PublishedFile_GivesTheTotalThatItsDatesGive(string id)
    {
        Result<SchoolYearCalendar> read = SchoolCalendarReader.Read(Published.Bytes(id), id);

        Assert.True(read.IsSuccess, string.Join("; ", read.ValidationErrors.Select(error => error.ErrorMessage)));
        using JsonDocument file = JsonDocument.Parse(Published.Bytes(id));
        Assert.Equal(file.RootElement.GetProperty("computedInstructionalDays").GetInt32(), read.Value.CountedInstructionalDays);
        Assert.Equal(id, read.Value.Id);
    }

    // The totals that the sources themselves print; each file names its page.
    [Theory]
    [InlineData("ct-woodstock-2021-22", 182)]
    [InlineData("ga-bulloch-2024-25", 177)]
    [InlineData("nd-west-fargo-2024-25", 173)]
    [InlineData("ri-east-providence-2022-23", 180)]
    public void CountedInstructionalDays_StatedBySource_Agrees(string id, int stated)
    {
        SchoolYearCalendar year = Published.Year(id);

        Assert.Equal(stated, year.StatedInstructionalDays);
        Assert.Equal(stated, year.CountedInstructionalDays);
        Assert.DoesNotContain(year.Findings, finding => finding.Code == new FindingCode(1123));
    }

    [Theory]
    [InlineData("nj-cherry-hill-2025-26")]
    [InlineData("ga-newton-2025-26")]
    [InlineData("ga-newton-2026-27")]
    public void Findings_SourceContradictsItsOwnDates_ReportsTheDifference(string id)
    {
        SchoolYearCalendar year = Published.Year(id);

        Assert.Equal(180, year.StatedInstructionalDays);
        Assert.Equal(181, year.CountedInstructionalDays);
        Finding finding = Assert.Single(year.Findings, finding => finding.Code == new FindingCode(1123));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("$.statedInstructionalDays", finding.Path);
        Assert.Equal("The source states 180 school days; its dates give 181.", finding.Message);
    }

    [Fact]
    public void Findings_MonthTotalsContradictTheDates_NameTheMonths()
    {
        SchoolYearCalendar year = Published.Year("nj-cherry-hill-2025-26");

        Assert.Equal(
            ["$.statedDaysByMonth.2025-09", "$.statedDaysByMonth.2025-10", "$.statedDaysByMonth.2025-12"],
            year.Findings.Where(finding => finding.Code == new FindingCode(1124)).Select(finding => finding.Path));
    }

    [Fact]
    public void Findings_OfAllOtherFiles_AreNone() =>
        Assert.All(
            Published.Ids.Where(id => id != "nj-cherry-hill-2025-26" && !id.StartsWith("ga-newton", StringComparison.Ordinal)),
            id => Assert.Empty(Published.Year(id).Findings));
}
