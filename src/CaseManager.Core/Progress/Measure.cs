using System.Diagnostics;

namespace CaseManager.Core.Progress;

/// <summary>What is measured, and how: the kind of number, its unit, which way is better, and the instrument. A closed set of kinds.</summary>
/// <remarks>
/// <para>
/// A goal's baseline, target and every data point share one measure. Two measures are equal when all of this is equal; another
/// probe level or another tool is another measure, its scores do not compare and its points make a new series.
/// </para>
/// <para>Printing shows the kind alone, because what is counted is free text of the host.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record Measure
{
    /// <summary>The most characters that a text of a measure may have: 200.</summary>
    public const int MaximumTextLength = 200;

    /// <summary>The largest value that any measure may have, up or down: 1 000 000 000. Beyond it, exact arithmetic would run out of digits.</summary>
    public const decimal LargestValue = 1_000_000_000m;

    private readonly ImprovementDirection direction;
    private readonly string? tool;
    private readonly string? level;

    private protected Measure()
    {
    }

    /// <summary>Which way is better. There is no default: a goal to reduce and a goal to increase look alike otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public required ImprovementDirection Direction
    {
        get => direction;
        init => direction = Defined(value);
    }

    /// <summary>The scoring tool: a test or probe set with its edition, a rubric, a data sheet. Null, the default, when none is named.</summary>
    /// <exception cref="ArgumentException">The text is blank, has a control character or half a surrogate pair, or has more than 200 characters.</exception>
    public string? Tool
    {
        get => tool;
        init => tool = value is null ? null : Text(value);
    }

    /// <summary>The level of the probe: the grade of a passage, the form of a test. Null, the default, when there is only one.</summary>
    /// <exception cref="ArgumentException">The text is blank, has a control character or half a surrogate pair, or has more than 200 characters.</exception>
    public string? Level
    {
        get => level;
        init => level = value is null ? null : Text(value);
    }

    /// <summary>What one unit of a value is, in English: <c>words correct per minute</c>, <c>percent of opportunities</c>.</summary>
    public abstract string Unit { get; }

    /// <summary>The smallest value there can be; null when there is no bound.</summary>
    public virtual decimal? Minimum => 0m;

    /// <summary>The largest value there can be; null when there is no bound.</summary>
    public virtual decimal? Maximum => null;

    /// <summary>
    /// Whether values only have an order, so that the difference between two of them has no size. Compare such data by rank or by
    /// nonoverlap; means and slopes of them say little.
    /// </summary>
    public virtual bool IsOrdinal => false;

    /// <summary>Whether a value can be a part of a whole that was counted: correct of opportunities, intervals scored of intervals observed.</summary>
    public virtual bool HasParts => false;

    private protected virtual bool WholeNumbersOnly => false;

    /// <summary>Whether a number can be a value of this measure.</summary>
    /// <param name="value">The number, in <see cref="Unit"/>.</param>
    /// <returns>True when it is within the bounds, and whole where only whole numbers make sense.</returns>
    public bool Accepts(decimal value) => AcceptsLevel(value) && (!WholeNumbersOnly || value == decimal.Truncate(value)) && IsStep(value);

    /// <summary>Whether a number can be a level of this measure, such as a mean or a target, which need not be a possible single value.</summary>
    /// <param name="value">The number, in <see cref="Unit"/>.</param>
    /// <returns>True when it is within the bounds and within ±<see cref="LargestValue"/>.</returns>
    public bool AcceptsLevel(decimal value) => Math.Abs(value) <= LargestValue && !(value < Minimum) && !(value > Maximum);

    /// <summary>Whether a part of a counted whole can be a value of this measure.</summary>
    /// <param name="part">How many were correct, scored or done.</param>
    /// <param name="whole">Of how many. Percent of nothing is undefined, so 0 is refused.</param>
    /// <returns>True when the measure has parts, the whole is positive and the part lies from 0 through the whole.</returns>
    public virtual bool Accepts(int part, int whole) => HasParts && whole > 0 && part >= 0 && part <= whole;

    /// <summary>The kind of measure alone.</summary>
    /// <returns>A text such as <c>(rate)</c>, without what is counted and without the tool.</returns>
    public sealed override string ToString() => KindText;

    private protected abstract string KindText { get; }

    private protected virtual bool IsStep(decimal value) => true;

    internal virtual decimal ValueOf(int part, int whole) => 100m * part / whole;

    private protected static T Defined<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "The value is not one of the enumeration's.");

    private protected static string Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsText(value) ? value : throw new ArgumentException("A text of a measure has 1 to 200 characters, is not blank, and has neither control characters nor halves of a surrogate pair.", nameof(value));
    }

    private protected static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    internal static bool IsText(string value) => !string.IsNullOrWhiteSpace(value) && PlainText.IsValid(value, MaximumTextLength) && !value.Any(char.IsControl);
}
