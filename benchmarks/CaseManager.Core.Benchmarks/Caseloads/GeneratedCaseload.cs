using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>Rules, calendars and the cases that go with them, made from a seed.</summary>
internal sealed class GeneratedCaseload
{
    private const int Round = 8192;

    private readonly CaseloadGenerator generator;

    internal GeneratedCaseload(RuleSet rules, int calendars, long seed, LocalDate asOf, int casesByDistrict = 0)
    {
        Rules = rules;
        AsOf = asOf;
        Calendars = DistrictCalendars.Make(rules, calendars, seed, SchoolYear.Of(asOf).StartYear);
        generator = new CaseloadGenerator(rules.Jurisdiction, seed, asOf, calendars, casesByDistrict);
    }

    internal RuleSet Rules { get; }

    internal LocalDate AsOf { get; }

    internal ImmutableArray<BoundCalendar> Calendars { get; }

    internal CaseFile Make(int place) => generator.Make(place);

    internal int CalendarOf(int place) => generator.CalendarOf(place);

    /// <summary>
    /// Packs so many cases. They are made in rounds by several threads and packed in order by one, so that the set is the same for
    /// every number of threads and only a round of case files is alive at a time.
    /// </summary>
    internal CaseFactSet Pack(int cases, int threads, Action<int>? progress = null)
    {
        CaseFactSetBuilder builder = CaseFactSet.For(Rules, Calendars);
        var round = new CaseFile[Round];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        for (int from = 0; from < cases; from += Round)
        {
            int start = from;
            int count = Math.Min(Round, cases - from);
            Parallel.For(0, count, options, i => round[i] = Make(start + i));
            for (int i = 0; i < count; i++)
            {
                builder.Add(round[i], CalendarOf(start + i));
            }

            progress?.Invoke(from + count);
        }

        return builder.Build();
    }
}
