using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseManager.Core.Validation;

/// <summary>
/// A written criterion with a percentage and "k of n". "80 % in 4 of 5" is 80 % in each of 4 of 5 sessions, or 4 correct of 5
/// opportunities; only a word for sessions behind the n decides.
/// </summary>
internal sealed partial record CriterionReading(decimal Percent, int Times, int Sessions, bool IsAmbiguous)
{
    /// <summary>Opportunities of a session where the criterion gives none: the ten that the field's examples take.</summary>
    private const int Opportunities = 10;

    /// <summary>Reads a criterion; null when it has no percentage together with a "k of n" that can be.</summary>
    internal static CriterionReading? Of(string criterion)
    {
        Match percent = Percentage().Match(criterion);
        Match part = PartOfWhole().Match(criterion);
        if (!percent.Success || !part.Success)
        {
            return null;
        }

        decimal level = decimal.Parse(percent.Groups["level"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        int times = int.Parse(part.Groups["times"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int whole = int.Parse(part.Groups["whole"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return level is > 0m and <= 100m && times >= 1 && times <= whole
            ? new CriterionReading(level, times, whole, !part.Groups["sessions"].Success)
            : null;
    }

    /// <summary>What the finding says: the criterion, and each reading with its chance of passing by luck.</summary>
    /// <param name="baseline">Where the student stands in percent, when that is known; else ten points below the criterion are taken.</param>
    internal object[] Words(decimal? baseline)
    {
        decimal level = baseline is { } stands && stands < Percent ? stands : Math.Max(0m, Percent - 10m);
        double p = (double)level / 100;
        double session = Luck.AtLeast((int)Math.Ceiling(Percent * Opportunities / 100m), Opportunities, p);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{Percent} % in {Times} of {Sessions}"),
            new FindingMessages.Phrase("reading.sessions", Percent, Times, Sessions, OneDecimal(level), Chance(Luck.AtLeast(Times, Sessions, session)), Opportunities),
            new FindingMessages.Phrase("reading.opportunities", Times, Sessions, Chance(Luck.AtLeast(Times, Sessions, p))),
        ];
    }

    private static string OneDecimal(decimal level) => level.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Chance(double chance) => chance < 0.0005 ? "<0.1" : OneDecimal((decimal)chance * 100m);

    [GeneratedRegex(@"(?<level>[0-9]{1,3}(?:\.[0-9]{1,2})?)\s*(?:%|percent|per cent|por ciento)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(
        @"\b(?<times>[0-9]{1,2})\s*(?:of|out of|de|/)\s*(?:the |every |last |any |cada |las |los |últimas |últimos )*(?<whole>[0-9]{1,2})\b(?:\s+(?:consecutive |different |weekly |daily |data |observed |work )*(?<sessions>sessions?|days?|weeks?|probes?|class(?:es)?|lessons?|collections?|observations?|sesiones|días|semanas|clases|pruebas))?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartOfWhole();
}
