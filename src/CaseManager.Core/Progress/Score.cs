using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>A value together with what was measured. Scores of different measures do not compare.</summary>
/// <remarks>
/// <para>
/// Equality is by value: measure, value, and the counts behind it where they are known. Ordering is by <see cref="Value"/> alone,
/// and only within one measure; 4 of 5 and 8 of 10 have the same place and are not equal. What is better is another question:
/// <see cref="IsBetterThan"/> looks at the measure's direction.
/// </para>
/// <para>A score is data about a student: printing does not show it.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Score : IComparable<Score>
{
    private Score(Measure measure, decimal value, int? part, int? whole)
    {
        Measure = measure;
        Value = value;
        Part = part;
        Whole = whole;
    }

    /// <summary>What was measured.</summary>
    public Measure Measure { get; }

    /// <summary>The value, in <see cref="Measure.Unit"/>: 80 for 80 percent, 1 or 0 for yes or no.</summary>
    public decimal Value { get; }

    /// <summary>How many were correct, scored or done; null when only the value is known.</summary>
    public int? Part { get; }

    /// <summary>Of how many opportunities, intervals or steps; positive; null when only the value is known.</summary>
    public int? Whole { get; }

    /// <summary>Whether one score has a smaller value than another of the same measure.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">Another score.</param>
    /// <returns>True when the value of <paramref name="left"/> is smaller.</returns>
    /// <exception cref="ArgumentException">The scores have different measures.</exception>
    public static bool operator <(Score left, Score right) => Compare(left, right) < 0;

    /// <summary>Whether one score has a smaller value than another of the same measure, or the same.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">Another score.</param>
    /// <returns>True when the value of <paramref name="left"/> is not larger.</returns>
    /// <exception cref="ArgumentException">The scores have different measures.</exception>
    public static bool operator <=(Score left, Score right) => Compare(left, right) <= 0;

    /// <summary>Whether one score has a larger value than another of the same measure.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">Another score.</param>
    /// <returns>True when the value of <paramref name="left"/> is larger.</returns>
    /// <exception cref="ArgumentException">The scores have different measures.</exception>
    public static bool operator >(Score left, Score right) => Compare(left, right) > 0;

    /// <summary>Whether one score has a larger value than another of the same measure, or the same.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">Another score.</param>
    /// <returns>True when the value of <paramref name="left"/> is not smaller.</returns>
    /// <exception cref="ArgumentException">The scores have different measures.</exception>
    public static bool operator >=(Score left, Score right) => Compare(left, right) >= 0;

    /// <summary>A score whose value is known without the counts behind it: a level to reach, or a number that a tool gave.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="value">The value, in the measure's unit.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number cannot be a value of the measure (<see cref="Measure.Accepts(decimal)"/>).</exception>
    public static Score Of(Measure measure, decimal value)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Accepts(value)
            ? new Score(measure, value, null, null)
            : throw new ArgumentOutOfRangeException(nameof(value), $"A value of this measure lies from {Bounds(measure)}, in its steps.");
    }

    /// <summary>A level rather than a single score: a target, a median, a mean of 2.4 call-outs. It need not be a value that one session could have.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="value">The level, in the measure's unit.</param>
    /// <returns>The level as a score, which compares with scores of the measure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside the measure's bounds.</exception>
    public static Score Level(Measure measure, decimal value)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.AcceptsLevel(value)
            ? new Score(measure, value, null, null)
            : throw new ArgumentOutOfRangeException(nameof(value), $"A level of this measure lies from {Bounds(measure)}.");
    }

    /// <summary>A score that was counted: 4 correct of 5 opportunities.</summary>
    /// <param name="measure">What is measured; one that has parts.</param>
    /// <param name="part">How many were correct, scored or done.</param>
    /// <param name="whole">Of how many.</param>
    /// <returns>The score: 80 percent of opportunities, or 4 steps of a task of 5.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The counts do not fit together or the measure has no parts (<see cref="Measure.Accepts(int, int)"/>). A percentage of no
    /// opportunities at all is undefined, not 0: a session without an opportunity has no score.
    /// </exception>
    public static Score Of(Measure measure, int part, int whole)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Accepts(part, whole)
            ? new Score(measure, measure.ValueOf(part, whole), part, whole)
            : throw new ArgumentOutOfRangeException(nameof(whole), whole == 0 ? OfNothing : Uncounted);
    }

    /// <summary>A rate that was timed: 42 words in 90 seconds are 28 per minute.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="count">How many were counted; not negative.</param>
    /// <param name="time">In how long a time; positive.</param>
    /// <returns>The score, per unit of the measure. A day or a week of a rate is not a fixed time, so those are given by value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is negative, the time is not positive, or the rate is per day or week.
    /// </exception>
    public static Score Of(Measure.Rate measure, int count, Duration time)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, Duration.Zero);
        decimal unit = measure.Per switch
        {
            TimeUnit.Second => 1m,
            TimeUnit.Minute => 60m,
            TimeUnit.Hour => 3600m,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), "A rate per day or week is given by its value."),
        };
        decimal seconds = (decimal)time.BclCompatibleTicks / NodaConstants.TicksPerSecond;
        return seconds > 0m
            ? new Score(measure, count * unit / seconds, null, null)
            : throw new ArgumentOutOfRangeException(nameof(time), "The time is too short to be measured.");
    }

    /// <summary>Whether the student does better in this score than in another of the same measure.</summary>
    /// <param name="other">Another score.</param>
    /// <returns>True when this value lies beyond the other in the measure's direction; false when they are equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The scores have different measures.</exception>
    public bool IsBetterThan(Score other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int order = CompareTo(other);
        return Measure.Direction == ImprovementDirection.Increase ? order > 0 : order < 0;
    }

    /// <summary>Compares by value, within one measure.</summary>
    /// <param name="other">Another score; null stands before every score.</param>
    /// <returns>Negative, zero or positive, as for any comparison.</returns>
    /// <exception cref="ArgumentException">The scores have different measures.</exception>
    public int CompareTo(Score? other) =>
        other is null ? 1
        : TryCompare(other, out int order) ? order
        : throw new ArgumentException("Scores of different measures do not compare: another tool, level, unit or direction is another measure.", nameof(other));

    /// <summary>Compares by value when both scores have the same measure.</summary>
    /// <param name="other">Another score.</param>
    /// <param name="order">Negative, zero or positive, as for any comparison; zero when they do not compare.</param>
    /// <returns>True when the measures are equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool TryCompare([NotNull] Score? other, out int order)
    {
        ArgumentNullException.ThrowIfNull(other);
        bool same = Measure == other.Measure;
        order = same ? Value.CompareTo(other.Value) : 0;
        return same;
    }

    /// <summary>Says only that there is a score.</summary>
    /// <returns>A fixed text without the value.</returns>
    public override string ToString() => "(score)";

    internal const string OfNothing = "A part of nothing is undefined: a session without an opportunity has no score.";

    internal const string Uncounted = "The counts do not fit the measure: the part lies from 0 through the whole, and a task has a fixed number of steps.";

    private static int Compare(Score left, Score right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.CompareTo(right);
    }

    /// <summary>Without the unit: what is counted is the host's own text.</summary>
    internal static string Bounds(Measure measure) => $"{Edge(measure.Minimum)} through {Edge(measure.Maximum)}";

    private static string Edge(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "any number";
}
