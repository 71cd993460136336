using System.Diagnostics;

namespace CaseManager.Core.Evaluations;

/// <summary>A standard score: mean 100, standard deviation 15.</summary>
/// <remarks>
/// <para>The range is that of every published norm table known to us, extended norms included. Scores below 40 or above 160 are possible and rare.</para>
/// <para>Equality is by value. Printing does not show it: a score is personal data. The default value is no score.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct StandardScore
{
    /// <summary>The lowest: 1.</summary>
    public const int Minimum = 1;

    /// <summary>The highest: 210.</summary>
    public const int Maximum = 210;

    /// <summary>Keeps a value.</summary>
    /// <param name="value">1 through 210.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range. The message does not repeat it.</exception>
    public StandardScore(int value) =>
        Value = IsValid(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A standard score is 1 through 210.");

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
