using System.Diagnostics;

namespace CaseManager.Core.Evaluations;

/// <summary>A percentile rank: the share of the norm group that scored lower.</summary>
/// <remarks>
/// <para>There is no rank 0 or 100: nobody is below, or above, the whole of a group that one belongs to.</para>
/// <para>Equality is by value. Printing does not show it: a score is personal data. The default value is no rank.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PercentileRank
{
    /// <summary>The lowest: 0.01.</summary>
    public const decimal Minimum = 0.01m;

    /// <summary>The highest: 99.99.</summary>
    public const decimal Maximum = 99.99m;

    /// <summary>Keeps a value.</summary>
    /// <param name="value">0.01 through 99.99.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range. The message does not repeat it.</exception>
    public PercentileRank(decimal value) =>
        Value = IsValid(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A percentile rank is above 0 and below 100.");

    /// <summary>The value; 0 for the default value.</summary>
    public decimal Value { get; }

    /// <summary>Says whether a value is possible.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when the constructor would accept it.</returns>
    public static bool IsValid(decimal value) => value is >= Minimum and <= Maximum;

    /// <summary>Says only that there is a value.</summary>
    /// <returns><c>[personal]</c>.</returns>
    public override string ToString() => "[personal]";
}
