using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Benchmarks.Caseloads;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>The same cases under the same rules, five times over; each way gives its deadlines or only counts them.</summary>
internal sealed class PeerRace
{
    internal const int Cases = 2000;
    private const int Calendars = 100;

    private readonly GeneratedCaseload load = new(PeerPack.Compile(), Calendars, 7, new LocalDate(2026, 11, 20));
    private readonly CaseFile[] files;
    private readonly CaseFactSet facts;
    private readonly TimelineEvaluator[] evaluators;
    private readonly DayWalk[] walks;
    private readonly PlainLinq[] queries;
    private readonly Workflows workflows;
    private readonly List<PeerDeadline> found = [];

    internal PeerRace()
    {
        workflows = new Workflows(load.Rules);
        files = [.. Enumerable.Range(0, Cases).Select(load.Make)];
        facts = load.Pack(Cases, 1);
        evaluators = [.. load.Calendars.Select(calendar => new TimelineEvaluator(load.Rules, calendar))];
        HashSet<LocalDate> holidays = [.. Holidays()];
        ImmutableArray<LocalDate> businessDays = [.. Days().Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.Contains(day))];
        ImmutableArray<LocalDate>[] schoolDays = [.. load.Calendars.Select(calendar => SchoolDays(calendar.Calendar))];
        HashSet<LocalDate> calendarDays = [.. Days()];
        var workdays = businessDays.ToHashSet();
        walks = [.. schoolDays.Select(days => new DayWalk(calendarDays, workdays, [.. days]))];
        queries = [.. schoolDays.Select(days => new PlainLinq(days, businessDays))];
    }

    /// <summary>How many deadlines the cases have.</summary>
    internal int Deadlines { get; private set; }

    /// <summary>Runs all five and compares every due date and status.</summary>
    /// <exception cref="InvalidOperationException">Two of them differ.</exception>
    internal void Check()
    {
        List<PeerDeadline> expected = [.. SingleCase()];
        Deadlines = expected.Count;
        Compare("batch", expected, BatchDeadlines());
        Walk();
        Compare("day walk", expected, found);
        Engine();
        Compare("RulesEngine", expected, found);
        Query();
        Compare("LINQ", expected, found);
    }

    internal long Batch()
    {
        var counter = new PeerCounter(load.Rules.Rules.Length);
        BatchEvaluator.Run(facts, .., load.AsOf, ref counter);
        return counter.Deadlines;
    }

    internal int Single()
    {
        int deadlines = 0;
        for (int i = 0; i < files.Length; i++)
        {
            deadlines += evaluators[load.CalendarOf(i)].Evaluate(files[i], load.AsOf).Length;
        }

        return deadlines;
    }

    internal int Walk()
    {
        found.Clear();
        for (int i = 0; i < files.Length; i++)
        {
            walks[load.CalendarOf(i)].Evaluate(i, files[i], load.AsOf, found);
        }

        return found.Count;
    }

    internal int Engine()
    {
        found.Clear();
        for (int i = 0; i < files.Length; i++)
        {
            workflows.Evaluate(i, files[i], load.AsOf, walks[load.CalendarOf(i)], found);
        }

        return found.Count;
    }

    internal int Query()
    {
        found.Clear();
        for (int i = 0; i < files.Length; i++)
        {
            found.AddRange(queries[load.CalendarOf(i)].Evaluate(i, files[i], load.AsOf));
        }

        return found.Count;
    }

    private static void Compare(string name, List<PeerDeadline> expected, List<PeerDeadline> given)
    {
        // The order of clocks of one rule over several episodes is the engine's own.
        var missing = expected.Except(given).Take(3).ToList();
        var extra = given.Except(expected).Take(3).ToList();
        if (missing.Count + extra.Count > 0 || expected.Count != given.Count)
        {
            throw new InvalidOperationException($"{name}: {given.Count} of {expected.Count}; missing {string.Join(", ", missing)}; not expected {string.Join(", ", extra)}");
        }
    }

    private IEnumerable<PeerDeadline> SingleCase() =>
        files.SelectMany((file, i) => evaluators[load.CalendarOf(i)].Evaluate(file, load.AsOf)
            .Select(deadline => new PeerDeadline(i, deadline.Rule.Id.Name, deadline.StartedOn, deadline.DueOn!.Value, deadline.Status)));

    private List<PeerDeadline> BatchDeadlines()
    {
        var collector = new PeerCollector(load.Rules, []);
        BatchEvaluator.Run(facts, .., load.AsOf, ref collector);
        return collector.Found;
    }

    private static ImmutableArray<LocalDate> SchoolDays(SchoolCalendar calendar)
    {
        CountedDays counted = calendar.Count(DayBasis.SchoolDays);
        return [.. calendar.Horizon!.Where(counted.Contains)];
    }

    private static DateInterval Days() => new DateInterval(new LocalDate(2018, 1, 1), new LocalDate(2030, 12, 31));

    private IEnumerable<LocalDate> Holidays() => Days().Where(load.Rules.Holidays.Contains);
}
