using BenchmarkDotNet.Attributes;
using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.Core.Benchmarks;

/// <summary>
/// Sixty school days after many dates: the bitmap against a walk through a set of dates. Seventeen school years, as a student who
/// enters at three and leaves at twenty has; four hundred starts. Read the ratios.
/// </summary>
[MemoryDiagnoser]
public class DayCounting
{
    private const int Days = 60;
    private const int Starts = 400;

    private readonly int[] startDays = new int[Starts];
    private readonly LocalDate[] startDates = new LocalDate[Starts];
    private readonly HashSet<LocalDate> schoolDays = [];
    private CountedDays engine = null!;

    [GlobalSetup]
    public void Prepare()
    {
        SchoolCalendar calendar = SchoolCalendar.Join([FirstYear()]).Value.Project(16);
        engine = calendar.Count(DayBasis.SchoolDays);
        for (LocalDate date = calendar.Horizon!.Start; date <= calendar.Horizon.End; date = date.PlusDays(1))
        {
            if (engine.Contains(date))
            {
                schoolDays.Add(date);
            }
        }

        var random = new Random(20260801);
        int span = Period.DaysBetween(calendar.Horizon.Start, calendar.Horizon.End) - (Days * 5);
        for (int index = 0; index < Starts; index++)
        {
            startDates[index] = calendar.Horizon.Start.PlusDays(random.Next(span));
            startDays[index] = Period.DaysBetween(new LocalDate(1900, 1, 1), startDates[index]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int DayWalk()
    {
        int sum = 0;
        foreach (LocalDate start in startDates)
        {
            LocalDate date = start;
            for (int count = 0; count < Days;)
            {
                date = date.PlusDays(1);
                count += schoolDays.Contains(date) ? 1 : 0;
            }

            sum += date.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int Dates()
    {
        int sum = 0;
        foreach (LocalDate start in startDates)
        {
            sum += engine.TryAdd(start, Days, out LocalDate due) ? due.Day : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int DayNumbers()
    {
        int sum = 0;
        foreach (int start in startDays)
        {
            sum ^= engine.TryAddDay(start, Days, out int due) ? due : 0;
        }

        return sum;
    }

    private static SchoolYearCalendar FirstYear()
    {
        NonInstructionalSpan[] off =
        [
            Off(2026, 9, 7, 2026, 9, 7, DayKinds.Holiday),
            Off(2026, 10, 12, 2026, 10, 12, DayKinds.StaffDay),
            Off(2026, 11, 23, 2026, 11, 27, DayKinds.Break),
            Off(2026, 12, 21, 2027, 1, 4, DayKinds.Break),
            Off(2027, 1, 18, 2027, 1, 18, DayKinds.Holiday),
            Off(2027, 2, 15, 2027, 2, 15, DayKinds.Holiday),
            Off(2027, 3, 15, 2027, 3, 19, DayKinds.Break),
        ];
        return SchoolYearCalendar.Create(
            "benchmark", new SchoolYear(2026), new LocalDate(2026, 8, 17), new LocalDate(2027, 5, 27), nonInstructional: [.. off]).Value;
    }

    private static NonInstructionalSpan Off(int year, int month, int day, int toYear, int toMonth, int toDay, DayKinds kind) =>
        new(new LocalDate(year, month, day), new LocalDate(toYear, toMonth, toDay), "off", kind);
}
