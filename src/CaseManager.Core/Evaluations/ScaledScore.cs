using System.Diagnostics;

namespace CaseManager.Core.Evaluations;

/// <summary>A scaled score of a subtest: mean 10, standard deviation 3.</summary>
/// <remarks>
/// <para>Ordinary tables run from 1 through 19; extended norms reach 28.</para>
/// <para>Equality is by value. Printing does not show it: a score is personal data. The default value is no score.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ScaledScore
{
    /// <summary>The lowest: 1.</summary>
    public const int Minimum = 1;

    /// <summary>The highest: 28.</summary>
    public const int Maximum = 28;

    /// <summary>Keeps a value.</summary>
    /// <param name="value">1 through 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range. The message does not repeat it.</exception>
    public ScaledScore(int value) =>
        Value = IsValid(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A scaled score is 1 through 28.");

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
