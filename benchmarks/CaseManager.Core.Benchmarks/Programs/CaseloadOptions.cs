using System.CommandLine;
using System.CommandLine.Parsing;
using CaseManager.Core.Benchmarks.Caseloads;
using CaseManager.RulePacks;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The options that say which caseload is generated.</summary>
internal sealed class CaseloadOptions
{
    private static readonly LocalDate OrdinaryDay = new(2026, 11, 20);
    private static readonly LocalDate Earliest = new(2000, 1, 1);
    private static readonly LocalDate Latest = new(2099, 12, 31);

    private readonly Option<string> state = new("--state") { Description = "The federal rules, or a State's on top of them.", HelpName = "id", DefaultValueFactory = _ => "us" };
    private readonly Option<LocalDate?> asOf = new("--as-of") { Description = $"The day looked from. Default: {OrdinaryDay:uuuu-MM-dd}.", HelpName = "date", CustomParser = ReadDate };
    private readonly Option<int> calendars = WholeNumber.Option("--calendars", "How many school calendars.", 1000);
    private readonly Option<int> seed = WholeNumber.Option("--seed", "The same seed makes the same cases.", 1);

    internal CaseloadOptions(Command command)
    {
        state.AcceptOnlyFromAmong([.. BuiltInPacks.Jurisdictions]);
        command.Add(state);
        command.Add(asOf);
        command.Add(calendars);
        command.Add(seed);
    }

    internal int Calendars(ParseResult parsed) => parsed.GetValue(calendars);

    /// <summary>The caseload; so many cases of one district stand together, or none do (0).</summary>
    internal GeneratedCaseload Caseload(ParseResult parsed, int casesByDistrict = 0) =>
        new(RuleSource.Compile(parsed.GetRequiredValue(state)), Calendars(parsed), parsed.GetValue(seed), parsed.GetValue(asOf) ?? OrdinaryDay, casesByDistrict);

    private static LocalDate? ReadDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date) && date >= Earliest && date <= Latest)
        {
            return date;
        }

        result.AddError($"--as-of takes a date from {Earliest:uuuu-MM-dd} through {Latest:uuuu-MM-dd}, not '{text}'.");
        return null;
    }
}
