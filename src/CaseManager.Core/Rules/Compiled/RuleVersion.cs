namespace CaseManager.Core.Rules.Compiled;

/// <summary>One version of one rule, over one stretch of start dates in which no other layer replaces it.</summary>
internal sealed class RuleVersion
{
    internal required TimelineRule Rule { get; init; }

    /// <summary>Versions of one rule, and the rule they replace, share a slot: an episode has one open clock in it.</summary>
    internal required int Slot { get; init; }

    internal required RuleKind Kind { get; init; }

    internal required ClockOpening Opening { get; init; }

    internal required StartTake Take { get; init; }

    internal required int StartFrom { get; init; }

    internal required int StartTo { get; init; }

    internal required int AsOfFrom { get; init; }

    internal required int AsOfTo { get; init; }

    /// <summary>One bit for each event that must come; any one of them when not all are asked for.</summary>
    internal required int EndBits { get; init; }

    internal required bool EndsWithAll { get; init; }

    /// <summary>Whether it is in force whatever the as-of date.</summary>
    internal bool IsInForceAnyDay => AsOfFrom <= 0 && AsOfTo >= CivilDay.Last;

    /// <summary>Whether it applies to clocks that start on a day, evaluated as of another (counting C19).</summary>
    internal bool IsInForce(int start, int asOf) => StartFrom <= start && start <= StartTo && AsOfFrom <= asOf && asOf <= AsOfTo;

    /// <summary>The operation of the window's first day; −1 when there is none.</summary>
    internal required int Opens { get; init; }

    /// <summary>The variants, and last the rule's own branch.</summary>
    internal required Branch[] Branches { get; init; }

    internal bool AlwaysListed { get; init; }

    /// <summary>What ends, excuses and terminates the clock of a school year; the others find theirs through roles.</summary>
    internal KindSet[] Ends { get; init; } = [];

    /// <summary>Which of the ending events those of a kind are, one bit each.</summary>
    internal int EndsOf(int kind)
    {
        int ends = 0;
        for (int i = 0; i < Ends.Length; i++)
        {
            ends |= Ends[i].Contains(kind) ? 1 << i : 0;
        }

        return ends;
    }

    internal KindSet Exempts { get; init; }

    internal KindSet Terminates { get; init; }

    /// <summary>What each kind of event does with the clock of a school year, nothing for reserved kinds; empty for rules of other clocks.</summary>
    internal YearActs[] YearActs { get; init; } = [];

    /// <summary>All events that can end the clock of a school year or keep it from being listed, as bits.</summary>
    internal ulong YearBits { get; init; }
}
