using CaseManager.Core.Calendars;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace CaseManager.Core.Properties.Calendars;

/// <summary>What must always hold of counts (the numbered list that ends counting.md), on calendars and days picked at random.</summary>
public class CountingLaws
{
    private const int Cycle = 146_097;

    private static readonly SchoolCalendar[] Calendars = [.. CalendarFiles.Published().Concat(CalendarFiles.Invented()).Select(Joined)];

    private static readonly DayBasis[] Bases =
    [
        DayBasis.SchoolDays,
        DayBasis.BusinessDays,
        DayBasis.WeekdayDays,
        DayBasis.CalendarDays,
        new("california", DayCount.Calendar, [new DayExclusion.BetweenTerms(), new DayExclusion.Runs(6, false)]),
        new("georgia", DayCount.Calendar, [new DayExclusion.BetweenTerms(), new DayExclusion.Runs(5, true)]),
    ];

    [Property(MaxTest = 2000)]
    public bool TryAdd_LaterStart_IsNeverEarlier(NonNegativeInt calendar, NonNegativeInt basis, NonNegativeInt day, NonNegativeInt later, NonNegativeInt days)
    {
        CountedDays counted = Any(calendar).Count(Bases[basis.Get % Bases.Length]);
        int start = DayIn(Any(calendar), day);
        bool second = counted.TryAddDay(start + (later.Get % 40), days.Get % 200, out int due);
        return !second || (counted.TryAddDay(start, days.Get % 200, out int first) && first <= due);
    }

    [Property(MaxTest = 2000)]
    public bool TryAdd_SchoolDayMadeAClosure_IsNeverEarlier(NonNegativeInt calendar, NonNegativeInt closed, NonNegativeInt day, PositiveInt days)
    {
        SchoolCalendar before = Any(calendar);
        SchoolCalendar after = before.WithWeatherClosure(YearDate(before, closed), "closed");
        return Latest(before, DayIn(before, day), days) <= Latest(after, DayIn(before, day), days);
    }

    [Property(MaxTest = 2000)]
    public bool TryAdd_InstructionalDayAdded_IsNeverLater(NonNegativeInt calendar, NonNegativeInt added, NonNegativeInt day, PositiveInt days)
    {
        SchoolCalendar before = Any(calendar);
        SchoolCalendar after = before.WithExtraDay(YearDate(before, added));
        return Latest(after, DayIn(before, day), days) <= Latest(before, DayIn(before, day), days);
    }

    [Property(MaxTest = 2000)]
    public bool TrySubtract_OfTryAdd_IsTheCountingDateItself(NonNegativeInt calendar, NonNegativeInt basis, NonNegativeInt day, NonNegativeInt days)
    {
        CountedDays counted = Any(calendar).Count(Bases[basis.Get % Bases.Length]);
        int start = DayIn(Any(calendar), day);
        return !counted.ContainsDay(start)
            || !counted.TryAddDay(start, days.Get % 200, out int due)
            || (counted.TrySubtractDay(due, days.Get % 200, out int back) && back == start && counted.TryCountDay(start, due, out int count) && count == days.Get % 200);
    }

    [Fact]
    public void TryAdd_CalendarMoved400Years_MovesTheAnswer400Years()
    {
        foreach (SchoolCalendar calendar in Calendars)
        {
            SchoolCalendar moved = SchoolCalendar.Join(calendar.Years.Select(Moved)).Value;
            foreach (DayBasis basis in Bases)
            {
                // Juneteenth begins in 2021: business days before it are not those of four centuries later.
                if (basis.Counts != DayCount.Business || calendar.Horizon!.Start.Year >= 2021)
                {
                    Compare(calendar.Count(basis), moved.Count(basis), calendar);
                }
            }
        }
    }

    private static void Compare(CountedDays here, CountedDays there, SchoolCalendar calendar)
    {
        for (int day = calendar.FirstDay; day < calendar.FirstDay + calendar.Kinds.Length; day++)
        {
            bool known = here.TryAddDay(day, 45, out int due);
            Assert.Equal(known, there.TryAddDay(day + Cycle, 45, out int moved));
            Assert.True(!known || due + Cycle == moved);
        }
    }

    private static SchoolYearCalendar Moved(SchoolYearCalendar year)
    {
        static LocalDate Move(LocalDate date) => date.PlusYears(400);
        return SchoolYearCalendar.Create(
            year.Id,
            new SchoolYear(year.SchoolYear.StartYear + 400),
            Move(year.FirstInstructionalDay),
            Move(year.LastInstructionalDay),
            year.Weekend,
            [.. year.NonInstructional.Select(span => span with { From = Move(span.From), To = Move(span.To) })],
            [.. year.ExtraInstructional.Select(Move)],
            [.. year.EarlyDismissal.Select(Move)]).Value;
    }

    private static int Latest(SchoolCalendar calendar, int start, PositiveInt days) =>
        calendar.Count(DayBasis.SchoolDays).TryAddDay(start, days.Get % 150, out int due) ? due : int.MaxValue;

    private static SchoolCalendar Any(NonNegativeInt seed) => Calendars[seed.Get % Calendars.Length];

    private static int DayIn(SchoolCalendar calendar, NonNegativeInt seed) => calendar.FirstDay + ((seed.Get * 37) % calendar.Kinds.Length);

    private static LocalDate YearDate(SchoolCalendar calendar, NonNegativeInt seed)
    {
        SchoolYearCalendar year = calendar.Years[seed.Get % calendar.Years.Length];
        int length = Period.DaysBetween(year.FirstInstructionalDay, year.LastInstructionalDay) + 1;
        return year.FirstInstructionalDay.PlusDays((seed.Get * 53) % length);
    }

    private static SchoolCalendar Joined(byte[][] files) =>
        SchoolCalendar.Join(files.Select(file => SchoolCalendarReader.Read(file, "file").Value)).Value;
}
