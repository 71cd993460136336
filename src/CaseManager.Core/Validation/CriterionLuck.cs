using System.Globalization;
using CaseManager.Core.Progress;

namespace CaseManager.Core.Validation;

/// <summary>What a finding says about a criterion that can be read in two ways: each reading, and its chance of passing by luck.</summary>
internal static class CriterionLuck
{
    /// <summary>Opportunities of a session where the criterion gives none: the ten that the field's examples take.</summary>
    private const int Opportunities = 10;

    /// <param name="sessions">The reading of so many sessions at a level.</param>
    /// <param name="single">The reading of so many successes of so many opportunities.</param>
    /// <param name="baseline">Where the student stands in percent, when that is known; else ten points below the criterion are taken.</param>
    internal static object[] Words(MasteryReading sessions, MasteryReading single, decimal? baseline)
    {
        decimal level = baseline is { } stands && stands < sessions.Percent ? stands : Math.Max(0m, sessions.Percent - 10m);
        double p = (double)level / 100;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{sessions.Percent} % in {sessions.Needed} of {sessions.Of}"),
            new FindingMessages.Phrase("reading.sessions", sessions.Percent, sessions.Needed, sessions.Of, OneDecimal(level), Chance(sessions.Chance(p, Opportunities)), Opportunities),
            new FindingMessages.Phrase("reading.opportunities", single.Needed, single.Of, Chance(single.Chance(p))),
        ];
    }

    private static string OneDecimal(decimal level) => level.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Chance(double chance) => chance < 0.0005 ? "<0.1" : OneDecimal((decimal)chance * 100m);
}
