using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Batch;

/// <summary>Deadlines of many cases, counted by rule, status and weeks late: the raw numbers of SPP/APR Indicators 11 and 12.</summary>
/// <remarks>
/// Indicator 11 asks how many children with consent were evaluated within the timeframe: the clocks of <c>initial-evaluation</c>, and
/// those met on time; Indicator 12 the same of <c>iep-by-third-birthday</c>; both ask how late the others were.
/// </remarks>
public sealed class DeadlineTally
{
    /// <summary>The last group of lateness holds everything from this many weeks on.</summary>
    public const int MaximumWeeks = 53;

    private readonly ImmutableArray<long> counts;

    private DeadlineTally(RuleSet rules, LocalDate asOf, ImmutableArray<long> counts, long deadlines, ulong hash)
    {
        Rules = rules;
        AsOf = asOf;
        Deadlines = deadlines;
        Hash = hash;
        this.counts = counts;
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The day of the evaluation.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many deadlines there are.</summary>
    public long Deadlines { get; }

    /// <summary>
    /// A fingerprint of every deadline: its rule and branch, dates, basis, status, certainty, episode, and the events that opened and ended
    /// its clock. Equal on every run and for every number of threads, on machines of one byte order.
    /// </summary>
    public ulong Hash { get; }

    /// <summary>How many clocks of a rule have a status, over all versions of the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="status">The status.</param>
    /// <returns>The number, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the statuses.</exception>
    public long Count(RuleId rule, DeadlineStatus status)
    {
        long sum = 0;
        for (int weeks = 0; weeks <= MaximumWeeks; weeks++)
        {
            sum += Count(rule, status, weeks);
        }

        return sum;
    }

    /// <summary>How many clocks of a rule have a status and are so late.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="status">The status; only overdue clocks and those met late are late.</param>
    /// <param name="weeksLate">Begun weeks past the due date: 0 for not late, 1 for the first seven days, 53 for everything longer.</param>
    /// <returns>The number, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeksLate"/> is not 0 to 53, or <paramref name="status"/> not one of the statuses.</exception>
    public long Count(RuleId rule, DeadlineStatus status, int weeksLate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weeksLate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeksLate, MaximumWeeks);
        if (!Enum.IsDefined(status))
        {
            throw new ArgumentOutOfRangeException(nameof(status), "This is not a status.");
        }

        long sum = 0;
        for (int i = 0; i < Rules.Rules.Length; i++)
        {
            if (Rules.Rules[i].Id == rule)
            {
                sum += counts[TallyCounter.Place(i, status, weeksLate)];
            }
        }

        return sum;
    }

    /// <summary>The number of deadlines, and the fingerprint.</summary>
    /// <returns>For example <c>13800000 deadlines, hash 0123456789abcdef</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Deadlines} deadlines, hash {Hash:x16}");

    internal static DeadlineTally Sum(RuleSet rules, LocalDate asOf, ReadOnlySpan<TallyCounter> counters)
    {
        long[] sums = TallyCounter.Sums(rules.Rules.Length);
        long deadlines = 0;
        ulong hash = 0;
        foreach (ref readonly TallyCounter counter in counters)
        {
            counter.AddTo(sums);
            deadlines += counter.Deadlines;
            hash = unchecked(hash + counter.Hash);
        }

        return new DeadlineTally(rules, asOf, [.. sums], deadlines, hash);
    }
}
