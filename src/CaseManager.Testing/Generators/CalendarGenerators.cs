using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Testing.Generators;

/// <summary>School calendars to evaluate on: invented ones with odd weeks, projected ones, and none at all.</summary>
public static class CalendarGenerators
{
    private static readonly DayKinds[] Reasons = [DayKinds.Holiday, DayKinds.Break, DayKinds.StaffDay, DayKinds.Weather, DayKinds.Other];

    private static readonly ImmutableArray<IsoDayOfWeek>[] Weekends =
    [
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [IsoDayOfWeek.Sunday],
        [],
    ];

    /// <summary>One or two years with a random week, breaks, closures and extra days.</summary>
    public static Gen<SchoolCalendar> Invented { get; } =
        from start in Gen.Choose(2022, 2026)
        from years in Gen.Choose(1, 2)
        from shapes in Gen.ListOf(Shape, years)
        select SchoolCalendar.Join(shapes.Select((shape, i) => shape(start + i))).Value;

    /// <summary>Invented calendars, some of them projected by a year, and now and then no calendar at all.</summary>
    /// <param name="published">Real calendars to take as often as invented ones; none is allowed.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentException"><paramref name="published"/> is a default array.</exception>
    public static Gen<SchoolCalendar> Any(ImmutableArray<SchoolCalendar> published)
    {
        if (published.IsDefault)
        {
            throw new ArgumentException("Give an array of calendars, which may be empty.", nameof(published));
        }

        (int, Gen<SchoolCalendar>)[] made = [(6, Invented), (2, Invented.Select(calendar => calendar.Project(1))), (1, Gen.Constant(SchoolCalendar.None))];
        return Gen.Frequency(published.IsEmpty ? made : [(6, Gen.Elements(published.ToArray())), .. made]);
    }

    private static Gen<Func<int, SchoolYearCalendar>> Shape =>
        from first in Gen.Choose(0, 45)
        from last in Gen.Choose(0, 60)
        from weekend in Gen.Elements(Weekends)
        from breaks in Gen.ListOf(Span(12), 4)
        from closures in Gen.ListOf(Span(1), 5)
        from extra in Gen.ListOf(Gen.Choose(0, 205), 4)
        select new Func<int, SchoolYearCalendar>(year => Year(year, first, last, weekend, [.. breaks, .. closures], [.. extra.Distinct()]));

    private static Gen<(int From, int Length, DayKinds Kind)> Span(int longest) =>
        from day in Gen.Choose(0, 205)
        from length in Gen.Choose(0, longest - 1)
        from kind in Gen.Elements(Reasons)
        select (day, length, kind);

    private static SchoolYearCalendar Year(
        int year, int first, int last, ImmutableArray<IsoDayOfWeek> weekend, (int From, int Length, DayKinds Kind)[] off, int[] extra)
    {
        LocalDate from = new LocalDate(year, 7, 20).PlusDays(first);
        return SchoolYearCalendar.Create(
            "invented",
            new SchoolYear(year),
            from,
            new LocalDate(year + 1, 6, 28).PlusDays(-last),
            weekend,
            [.. off.Select(span => new NonInstructionalSpan(from.PlusDays(span.From), from.PlusDays(span.From + span.Length), "off", span.Kind))],
            [.. extra.Select(from.PlusDays)]).Value;
    }
}
