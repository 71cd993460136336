using System.Diagnostics;

namespace CaseManager.Core.Evaluations;

/// <summary>A T score: mean 50, standard deviation 10.</summary>
/// <remarks>
/// <para>Rating scales of behavior report scores well above 100.</para>
/// <para>Equality is by value. Printing does not show it: a score is personal data. The default value is no score.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct TScore
{
    /// <summary>The lowest: 10.</summary>
    public const int Minimum = 10;

    /// <summary>The highest: 120.</summary>
    public const int Maximum = 120;

    /// <summary>Keeps a value.</summary>
    /// <param name="value">10 through 120.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range. The message does not repeat it.</exception>
    public TScore(int value) =>
        Value = IsValid(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A T score is 10 through 120.");

    /// <summary>The value; 0 for the default value.</summary>
    public int Value { get; }

    /// <summary>Says whether a value is possible.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when the constructor would accept it.</returns>
    public static bool IsValid(int value) => value is >= Minimum and <= Maximum;

    /// <summary>Says only that there is a value.</summary>
    /// <returns><c>[personal]</c>.</returns>
    public override string ToString() => "[personal]";
}
