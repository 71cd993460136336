using System.Diagnostics;

namespace CaseManager.Core;

/// <summary>A share of a whole, in percent.</summary>
/// <remarks>
/// <para>Fractions are kept exactly: 66.7 is 66.7.</para>
/// <para>Equality is by value. Printing does not show it: a score is personal data. The default value is 0 percent.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Percentage
{
    /// <summary>The lowest: 0.</summary>
    public const decimal Minimum = 0m;

    /// <summary>The highest: 100.</summary>
    public const decimal Maximum = 100m;

    /// <summary>Keeps a value.</summary>
    /// <param name="value">0 through 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range. The message does not repeat it.</exception>
    public Percentage(decimal value) =>
        Value = IsValid(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A percentage is 0 through 100.");

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
