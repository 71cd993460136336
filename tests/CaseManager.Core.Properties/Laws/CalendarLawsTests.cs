using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Calendars;
using CaseManager.Testing.Builders;
using CaseManager.Testing.Laws;
using NodaTime;

namespace CaseManager.Core.Properties.Laws;

public class CalendarLawsTests
{
    private static readonly SchoolYearBuilder Year = SchoolYearBuilder.Between(new LocalDate(2025, 8, 18), new LocalDate(2026, 5, 28))
        .Closed(new LocalDate(2025, 11, 24), new LocalDate(2025, 11, 28), "Thanksgiving")
        .Closed(new LocalDate(2025, 12, 22), new LocalDate(2026, 1, 2), "Winter break");

    [Fact]
    public void Check_OrdinaryYear_HasNoViolation() => Assert.Empty(CalendarLaws.Check(Year.BuildCalendar()));

    [Fact]
    public void Check_FourDayWeek_HasNoViolation() => Assert.Empty(CalendarLaws.Check(Year.FourDayWeek().BuildCalendar()));

    [Fact]
    public void Check_PublishedCalendars_BreakNoLawOfCounting()
    {
        foreach (SchoolCalendar calendar in CalendarFiles.Published().Select(files => SchoolCalendar.Join(files.Select(file => SchoolCalendarReader.Read(file, "file").Value)).Value))
        {
            Assert.DoesNotContain(CalendarLaws.Check(calendar, cases: 200), violation => violation.Law.Contains("count", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Check_WinterBreakForgotten_IsCaught()
    {
        SchoolCalendar calendar = SchoolYearBuilder.Between(new LocalDate(2025, 8, 18), new LocalDate(2026, 5, 28)).BuildCalendar();

        Assert.Equal(
            ["school is held on 2025-11-27.", "school is held on 2025-12-25.", "school is held on 2026-01-01."],
            CalendarLaws.Check(calendar).Select(violation => violation.Finding));
    }

    [Fact]
    public void Check_BreakWithAWrongMonth_IsCaught()
    {
        SchoolCalendar calendar = Year.Closed(new LocalDate(2026, 1, 5), new LocalDate(2026, 4, 2), "Professional day").BuildCalendar();

        Assert.Contains(CalendarLaws.Check(calendar), violation => violation.Law == "No break is longer than 45 dates");
    }

    [Fact]
    public void Check_NoYear_IsTheCallersMistake() => Assert.Throws<ArgumentException>(() => CalendarLaws.Check(SchoolCalendar.None));
}
