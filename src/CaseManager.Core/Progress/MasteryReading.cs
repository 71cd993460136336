using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Progress.Estimation;

namespace CaseManager.Core.Progress;

/// <summary>One way in which the words of a criterion can be understood.</summary>
/// <remarks>
/// "80 % in 4 of 5 trials" has two: a session of at least 80 percent in at least 4 of 5 sessions, or 4 single successes of 5. Under
/// the first the worst average that passes is 64 percent. Equality is by value.
/// </remarks>
/// <param name="Unit">What is counted.</param>
/// <param name="Percent">The percentage that each session must reach, or that the successes are of the opportunities.</param>
/// <param name="Needed">In how many.</param>
/// <param name="Of">Of how many in a row.</param>
public sealed record MasteryReading(MasteryUnit Unit, decimal Percent, int Needed, int Of)
{
    /// <summary>
    /// The lowest average over all opportunities with which the criterion can be met: 64 percent for 80 percent in 4 of 5 sessions,
    /// when nothing succeeds in the fifth.
    /// </summary>
    public decimal LowestPassingAverage => Unit == MasteryUnit.Sessions ? Percent * Needed / Of : 100m * Needed / Of;

    /// <summary>Finds the readings of a criterion in words, English or Spanish.</summary>
    /// <remarks>
    /// Understood are a percentage, "k of n" (also with "out of", "in" or "/"; "de"), "n consecutive", and numbers up to ten in words. What is
    /// counted decides: sessions, days, weeks and probes are sessions; trials, opportunities and the like could be single ones or
    /// whole sets, so that with a percentage that agrees both readings stand. Only the first 2 000 characters are looked at.
    /// </remarks>
    /// <param name="words">The words: <c>80% accuracy in 4 of 5 trials</c>.</param>
    /// <returns>Each reading once, sessions first; more than one when the words are ambiguous, none when they state no such criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static ImmutableArray<MasteryReading> Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return CriterionWords.Readings(words);
    }

    /// <summary>The chance of meeting the criterion under this reading in one window, by luck or by skill.</summary>
    /// <param name="trueLevel">The chance that one opportunity succeeds, 0 to 1.</param>
    /// <param name="opportunitiesPerSession">How many opportunities a session has; 10 by default. Without meaning for single opportunities.</param>
    /// <returns>The chance, 0 to 1, all opportunities being independent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public double Chance(double trueLevel, int opportunitiesPerSession = 10)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(opportunitiesPerSession);
        if (trueLevel is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(trueLevel), "A chance lies from 0 to 1.");
        }

        double each = Unit == MasteryUnit.Opportunities
            ? trueLevel
            : Distributions.BinomialAtLeast((int)Math.Ceiling(Percent * opportunitiesPerSession / 100m), opportunitiesPerSession, trueLevel);
        return Distributions.BinomialAtLeast(Needed, Of, each);
    }

    /// <summary>The reading in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>at least 80 % in at least 4 of 5 sessions</c>.</returns>
    public string Describe(MessageLanguage language)
    {
        bool spanish = language == MessageLanguage.Spanish;
        FormattableString text = Unit switch
        {
            MasteryUnit.Opportunities when spanish => $"al menos {Needed} respuestas correctas en {Of} oportunidades",
            MasteryUnit.Opportunities => $"at least {Needed} correct of {Of} opportunities",
            _ when Of == 1 && spanish => $"al menos {Percent:0.##} % en una sesión",
            _ when Of == 1 => $"at least {Percent:0.##} % in one session",
            _ when Needed == Of && spanish => $"al menos {Percent:0.##} % en {Of} sesiones consecutivas",
            _ when Needed == Of => $"at least {Percent:0.##} % in {Of} consecutive sessions",
            _ when spanish => $"al menos {Percent:0.##} % en al menos {Needed} de {Of} sesiones",
            _ => $"at least {Percent:0.##} % in at least {Needed} of {Of} sessions",
        };
        return text.ToString(CultureInfo.InvariantCulture);
    }
}
