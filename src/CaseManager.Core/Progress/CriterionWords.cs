using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseManager.Core.Progress;

/// <summary>Looks for a percentage, "k of n" and "n consecutive" in the words of a criterion.</summary>
internal static partial class CriterionWords
{
    private const int LongestText = 2_000;

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["una"] = 1, ["uno"] = 1, ["dos"] = 2, ["tres"] = 3, ["cuatro"] = 4, ["cinco"] = 5, ["seis"] = 6, ["siete"] = 7, ["ocho"] = 8, ["nueve"] = 9, ["diez"] = 10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static ImmutableArray<MasteryReading> Readings(string words)
    {
        string text = words.Length > LongestText ? words[..LongestText] : words;
        decimal? percent = PercentIn(text);
        if (SomeOfMany().Matches(text).Select(match => CountOf(match, percent)).FirstOrDefault(found => !found.IsDefaultOrEmpty) is { IsDefaultOrEmpty: false } readings)
        {
            return readings;
        }

        if (percent is not { } level)
        {
            return [];
        }

        int run = Consecutive().Matches(text).Select(match => Number(match.Groups["n"].Value)).FirstOrDefault(IsLength);
        return [new MasteryReading(MasteryUnit.Sessions, level, Math.Max(run, 1), Math.Max(run, 1))];
    }

    /// <summary>The readings of one "k of n"; none when it cannot be a criterion, such as "page 7 of 3".</summary>
    private static ImmutableArray<MasteryReading> CountOf(Match match, decimal? percent)
    {
        int needed = Number(match.Groups["k"].Value);
        int of = Number(match.Groups["n"].Value);
        if (needed < 1 || needed > of || !IsLength(of))
        {
            return [];
        }

        decimal share = 100m * needed / of;
        var single = new MasteryReading(MasteryUnit.Opportunities, share, needed, of);
        bool namesSessions = match.Groups["sessions"].Success;
        if (percent is not { } level)
        {
            return namesSessions ? [] : [single]; // "In 4 of 5 sessions" without a level says nothing to count.
        }

        // "80 % in 4 of 5" may say the same thing twice; "90 % in 4 of 5" cannot.
        var sessions = new MasteryReading(MasteryUnit.Sessions, level, needed, of);
        return !namesSessions && Math.Abs(level - share) < 1 ? [sessions, single] : [sessions];
    }

    private static decimal? PercentIn(string text)
    {
        Match match = PercentSign().Match(text);
        return match.Success
            && decimal.TryParse(match.Groups["p"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent)
            && percent is > 0 and <= 100
                ? percent
                : null;
    }

    private static bool IsLength(int number) => number is >= 1 and <= 100;

    private static int Number(string text) =>
        Numbers.TryGetValue(text, out int known) ? known : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : 0;

    private const string AnyNumber = "[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez";

    private const string InARow = "consecutive|successive|consecutivas|consecutivos|seguidas|seguidos";

    private const string SessionNoun = "sessions?|days?|weeks?|probes?|data (?:points?|collections?|days?)|observations?|occasions?|class periods?|sesiones|sesión|días?|semanas?|observaciones|ocasiones";

    [GeneratedRegex(@"(?<![\w.,])(?<p>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s?(?:%|percent\b|per cent\b|por ciento\b)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PercentSign();

    /// <summary>Not part of a date such as 9/10/2026, and not "3 in 10 minutes".</summary>
    private const string NotCounted = @"(?![/\-.,]?[0-9]|\s?%|\s(?:seconds?|minutes?|hours?|words?|segundos?|minutos?|horas?|palabras?)\b)";

    [GeneratedRegex(
        @"(?<![\w/.,\-])(?<k>" + AnyNumber + @")\s?(?:/|\b(?:out of|of|in|de)\b)\s?(?:the |las |los |cada )?(?:last |past |últimas |últimos )?(?<n>" + AnyNumber + @")\b" + NotCounted
        + @"(?:\s(?:" + InARow + @"))?(?:(?:\s\w+)?\s(?<sessions>" + SessionNoun + @")\b)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SomeOfMany();

    [GeneratedRegex(
        @"\b(?<n>" + AnyNumber + @")\s(?:(?:" + InARow + @")\b|\w+\s(?:" + InARow + @")\b|\w+\sin a row\b)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Consecutive();
}
