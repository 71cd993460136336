using CaseManager.Core.Calendars;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Cases that are evaluated together, and what they are evaluated with.</summary>
/// <param name="words">The words of the cases, and of others.</param>
/// <param name="cases">The cases, in the order in which clocks name them, with their words through the day.</param>
/// <param name="calendars">The calendars, by ordinal.</param>
/// <param name="rules">The rules.</param>
/// <param name="asOf">The day.</param>
internal readonly ref struct Cohort(
    ReadOnlySpan<uint> words, ReadOnlySpan<CaseFacts> cases, ReadOnlySpan<BoundCalendar> calendars, CompiledRules rules, int asOf)
{
    /// <summary>Cases of a cohort: few enough for their clocks and deadlines to stay in the second cache.</summary>
    internal const int Most = 64;

    private readonly ReadOnlySpan<uint> words = words;
    private readonly ReadOnlySpan<BoundCalendar> calendars = calendars;

    internal ReadOnlySpan<CaseFacts> Cases { get; } = cases;

    internal CompiledRules Rules { get; } = rules;

    internal int AsOf { get; } = asOf;

    /// <summary>What the days of a case are counted with.</summary>
    internal BoundCalendar CalendarOf(scoped in CaseFacts facts) => calendars[facts.Calendar];

    /// <summary>The words of a case: of its events dated on or before the day (counting C12).</summary>
    internal ReadOnlySpan<uint> WordsOf(scoped in CaseFacts facts) => words.Slice(facts.Start, facts.Length);
}
