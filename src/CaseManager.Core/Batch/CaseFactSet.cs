using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Batch;

/// <summary>Many cases as packed facts: four bytes for an event and for each further date, thirty-six for a case. Build once, evaluate often.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Events that no rule asks about take no room. Inside, the cases of one calendar stand together:
/// add them in any order.
/// </remarks>
public sealed class CaseFactSet
{
    private readonly ImmutableArray<CaseBlock> blocks;

    internal CaseFactSet(RuleSet rules, ImmutableArray<BoundCalendar> calendars, ImmutableArray<CaseBlock> blocks, int count)
    {
        Rules = rules;
        Calendars = calendars;
        Count = count;
        this.blocks = blocks;
    }

    /// <summary>The rules that the facts were packed for.</summary>
    public RuleSet Rules { get; }

    /// <summary>The calendars, by ordinal.</summary>
    public ImmutableArray<BoundCalendar> Calendars { get; }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>Begins a set.</summary>
    /// <param name="rules">The rules that the cases will be evaluated under.</param>
    /// <param name="calendars">The calendars that cases refer to, each bound to <see cref="RuleSet.Bases"/> of those rules; at most 65 536.</param>
    /// <returns>An empty builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A calendar is bound to other bases, or there are none, or too many.</exception>
    public static CaseFactSetBuilder For(RuleSet rules, ImmutableArray<BoundCalendar> calendars) => new(rules, calendars);

    internal CaseBlock Block(int block) => blocks[block];
}
