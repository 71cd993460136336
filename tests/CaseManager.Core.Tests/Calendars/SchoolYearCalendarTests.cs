using Ardalis.Result;
using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class SchoolYearCalendarTests
{
    [Fact]
    public void Create_DatesOnly_HasSaturdayAndSundayOff()
    {
        SchoolYearCalendar year = SchoolYearCalendar.Create("x", Year, D("2025-09-01"), D("2025-09-14")).Value;

        Assert.Equal(10, year.CountedInstructionalDays);
        Assert.Equal([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], year.Weekend.AsEnumerable());
        Assert.Empty(year.District);
        Assert.Empty(year.State);
    }

    [Fact]
    public void Create_ExtraDay_WinsOverClosureAndWeekend()
    {
        SchoolYearCalendar year = YearOf("x", 2025, "2025-09-01", "2025-09-14", extra: ["2025-09-03", "2025-09-06"], off: [Off("2025-09-01", "2025-09-07")]);

        Assert.Equal(7, year.CountedInstructionalDays);
    }

    [Fact]
    public void Create_KindThatIsNoDayOff_IsRefused()
    {
        Assert.Equal("CM1117", CodeOf(Off("2025-09-01", "2025-09-01", kind: DayKinds.Weekend)));
        Assert.Equal("CM1117", CodeOf(Off("2025-09-01", "2025-09-01", kind: DayKinds.None)));
        Assert.Equal("CM1117", CodeOf(Off("2025-09-01", "2025-09-01", kind: DayKinds.Holiday | DayKinds.Break)));

        static string CodeOf(NonInstructionalSpan off) =>
            Assert.Single(SchoolYearCalendar.Create("x", Year, D("2025-09-01"), D("2025-09-14"), nonInstructional: [off]).ValidationErrors).ErrorCode;
    }

    [Fact]
    public void Create_WeekdayOutOfRange_IsRefused() =>
        Assert.Equal(
            ["CM1107", "CM1107"],
            SchoolYearCalendar.Create("x", Year, D("2025-09-01"), D("2025-09-14"), [IsoDayOfWeek.None, (IsoDayOfWeek)8]).ValidationErrors.Select(error => error.ErrorCode));

    [Fact]
    public void Create_DatesOutOfTheSupportedYears_AreRefused()
    {
        Assert.Equal("CM1101", Code(new LocalDate(1899, 9, 1), D("1900-05-01")));
        Assert.Equal("CM1101", Code(D("2499-09-01"), new LocalDate(2500, 5, 1)));

        static string Code(LocalDate first, LocalDate last) => Assert.Single(SchoolYearCalendar.Create("x", Year, first, last).ValidationErrors).ErrorCode;
    }

    [Fact]
    public void Create_TooLongText_IsRefused()
    {
        Result<SchoolYearCalendar> made = SchoolYearCalendar.Create(new string('x', 201), Year, D("2025-09-01"), D("2025-09-14"));

        Assert.Equal("CM1112", Assert.Single(made.ValidationErrors).ErrorCode);
        Assert.True(SchoolYearCalendar.Create(new string('x', 200), Year, D("2025-09-01"), D("2025-09-14")).IsSuccess);
    }

    [Fact]
    public void Create_LongestYear_IsAcceptedAndOneMoreDateRefused()
    {
        LocalDate first = D("2025-06-01");
        Assert.True(SchoolYearCalendar.Create("x", Year, first, first.PlusDays(399)).IsSuccess);
        Assert.Equal("CM1110", Assert.Single(SchoolYearCalendar.Create("x", Year, first, first.PlusDays(400)).ValidationErrors).ErrorCode);
    }

    [Fact]
    public void Create_OneSchoolDay_IsEnough()
    {
        SchoolYearCalendar year = SchoolYearCalendar.Create("x", Year, D("2025-09-01"), D("2025-09-01")).Value;

        Assert.Equal(1, year.CountedInstructionalDays);
    }

    [Fact]
    public void Create_NullId_IsTheCallersMistake() =>
        Assert.Throws<ArgumentNullException>(() => SchoolYearCalendar.Create(null!, Year, D("2025-09-01"), D("2025-09-14")));

    [Fact]
    public void Findings_EdgesWithoutSchool_AreReported()
    {
        SchoolYearCalendar year = YearOf("x", 2025, "2025-08-31", "2025-09-12", off: [Off("2025-09-12", "2025-09-12")]);

        Assert.Equal(["$.firstInstructionalDay", "$.lastInstructionalDay"], year.Findings.Select(finding => finding.Path));
        Assert.All(year.Findings, finding => Assert.Equal(new FindingCode(1121), finding.Code));
        Assert.Equal(D("2025-09-01"), Joined(year).FirstInstructionalDay(Year));
        Assert.Equal(D("2025-09-11"), Joined(year).LastInstructionalDay(Year));
    }

    [Fact]
    public void Findings_EarlyDismissalOnADayOff_IsReported()
    {
        SchoolYearCalendar year = YearOf("x", 2025, "2025-09-01", "2025-09-12", early: ["2025-09-05", "2025-09-06"]);

        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(new FindingCode(1122), finding.Code);
        Assert.StartsWith("2025-09-06", finding.Message, StringComparison.Ordinal);
    }
}
