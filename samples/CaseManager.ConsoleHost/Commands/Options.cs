using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CaseManager.Core;
using CaseManager.Core.Rules;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>Options that several commands have, and how their values are read.</summary>
internal static class Options
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2499, 12, 31);

    internal static Option<LocalDate?> AsOf() =>
        Date("--as-of", "The day to look from, yyyy-MM-dd. Default: today; the demonstration has a day of its own.");

    internal static Option<LocalDate?> Date(string name, string description) =>
        new(name) { Description = description, HelpName = "date", CustomParser = ReadDate };

    /// <summary>A whole number within bounds; anything else is refused in one sentence.</summary>
    internal static Option<int?> Number(string name, string description, string helpName, int least, int most) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
                if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
                {
                    return number;
                }

                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}."));
                return null;
            },
        };

    internal static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, HelpName = "file", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    internal static Option<string[]> Calendars() =>
        Files("--calendar", "School calendar files; several years of one district join.");

    internal static Option<string[]> Packs() => Files("--pack", "Rule packs of your own, beside those in the box or in their place.");

    internal static Option<JurisdictionId?> Jurisdiction(string description) =>
        new("--jurisdiction") { Description = description, HelpName = "id", CustomParser = ReadJurisdiction };

    internal static Option<string> CaseId() =>
        new("--case-id") { Description = "The id of the case.", HelpName = "id", Required = true };

    internal static Option<string> Rule() =>
        new("--rule") { Description = "The rule: us/annual-review, or annual-review for the rule in force whoever made it.", HelpName = "rule", Required = true };

    /// <summary>Whether the user's name for a rule means this one: its whole id, or its name without the layer.</summary>
    internal static bool IsNamed(RuleId rule, string name) =>
        string.Equals(rule.Name, name, StringComparison.Ordinal) || string.Equals(rule.ToString(), name, StringComparison.Ordinal);

    internal static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How the result is written.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>A date of one token; null, and an error with a remedy, when it is none.</summary>
    internal static LocalDate? ReadDate(string text, Action<string> refuse)
    {
        ParseResult<LocalDate> read = LocalDatePattern.Iso.Parse(text);
        if (!read.Success)
        {
            refuse($"'{text}' is not a date. Write it as yyyy-MM-dd.");
            return null;
        }

        if (read.Value < Earliest || read.Value > Latest)
        {
            refuse($"{text} is out of range. Dates run from 1900-01-01 through 2499-12-31.");
            return null;
        }

        return read.Value;
    }

    private static LocalDate? ReadDate(ArgumentResult result) => ReadDate(result.Tokens[0].Value, result.AddError);

    internal static JurisdictionId? ReadJurisdiction(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (JurisdictionId.IsValid(text))
        {
            return new JurisdictionId(text);
        }

        result.AddError($"'{text}' is not a jurisdiction. Write us, or a State such as us-tx.");
        return null;
    }
}
