using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>rules</c>: what is law for a jurisdiction on a day, and which jurisdictions are covered how well.</summary>
internal static class RulesCommand
{
    internal static Command Create(HostContext context)
    {
        Option<JurisdictionId?> jurisdiction = Options.Jurisdiction("Whose rules. Default: us.");
        Option<string[]> packs = Options.Packs();
        Option<LocalDate?> asOf = Options.Date("--as-of", "The day on which the rules are in force, yyyy-MM-dd. Default: today.");
        Option<string> format = Options.Format("table", "json");
        var command = new Command("rules", "The rules in force, the law behind them, and the jurisdictions covered.") { jurisdiction, packs, asOf, format };
        command.SetAction(parsed =>
        {
            RuleBook book = RuleBook.Open(new InputFiles(context.Console.Input, context.Problems), parsed.GetValue(packs) ?? [], context.Problems);
            LocalDate day = parsed.GetValue(asOf) ?? context.Clock.GetCurrentDate();
            JurisdictionId asked = parsed.GetValue(jurisdiction) ?? JurisdictionId.Federal;
            RuleSet? rules = book.For(asked);
            if (rules is null)
            {
                string known = string.Join(", ", book.Packs.All.Select(pack => pack.Jurisdiction.Value));
                context.Problems.Add("command line", "--jurisdiction", $"No rules for {asked} could be put together. There are packs for {known}; give your own with --pack FILE.");
            }

            if (parsed.GetValue(format) == "json")
            {
                RulesJson.Write(context, book, rules, day);
            }
            else
            {
                RulesPage.Write(new Screen(context.Console), book, rules, day);
            }

            return rules is null ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }
}
