using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>Calendars of many districts, made from the real ones in <c>tests/Data/calendars</c>: eight published school years each, and one projected.</summary>
internal static class DistrictCalendars
{
    private const int Years = 8;

    /// <summary>Districts, bound to the bases of a rule set; the business days behind them are shared.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="count">How many districts.</param>
    /// <param name="seed">Where their differences come from.</param>
    /// <param name="lastYear">The calendar year in which the last published school year begins.</param>
    internal static ImmutableArray<BoundCalendar> Make(RuleSet rules, int count, long seed, int lastYear)
    {
        PublishedYear[] published =
        [
            .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "calendars"), "*.json").Order(StringComparer.Ordinal).Select(PublishedYear.Read),
        ];
        var districts = new BoundCalendar[count];
        Parallel.For(0, count, i => districts[i] = District(published[i % published.Length], i, seed, lastYear).Bind(rules.Bases, rules.Holidays));
        return [.. districts];
    }

    private static SchoolCalendar District(PublishedYear published, int place, long seed, int lastYear)
    {
        var numbers = new SeededNumbers(seed, -1 - place);
        int weeks = numbers.Between(-1, 1);
        var years = new List<SchoolYearCalendar>(Years);
        for (int year = lastYear - Years + 1; year <= lastYear; year++)
        {
            years.Add(published.MovedTo(year, weeks, ref numbers));
        }

        return SchoolCalendar.Join(years).Value.Project(1);
    }
}
