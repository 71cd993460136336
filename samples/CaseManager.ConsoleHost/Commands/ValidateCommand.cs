using System.Collections.Immutable;
using System.CommandLine;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Plans;
using CaseManager.Core.Validation;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>validate</c>: what an IEP still lacks before it can be finished.</summary>
internal static class ValidateCommand
{
    internal static Command Create(HostContext context)
    {
        var iep = new Option<string>("--iep") { Description = "An IEP as JSON; - for standard input.", HelpName = "file", Required = true };
        Option<LocalDate?> asOf = Options.AsOf();
        var language = new Option<string>("--language") { Description = "The language of what is found.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "es");
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("validate", "Check an IEP under federal law and that of its State: what is wrong, where, under which law, and what would put it right.");
        command.Add(iep);
        command.Add(asOf);
        command.Add(language);
        command.Add(format);
        command.SetAction(parsed =>
        {
            string file = parsed.GetRequiredValue(iep);
            LocalDate day = parsed.GetValue(asOf) ?? context.Clock.GetCurrentDate();
            IepDraft? draft = Read(context, file);
            ImmutableArray<Finding> findings = draft is null
                ? []
                : CaseValidation.Check(draft, BuiltInPlanLayers.AddTo(FindingCatalog.Federal), day, parsed.GetValue(language) == "es" ? MessageLanguage.Spanish : MessageLanguage.English);
            switch (parsed.GetValue(format))
            {
                case "json":
                    FindingsJson.Write(context, draft, day, findings);
                    break;
                case "csv":
                    FindingsCsv.Write(context.Console.Output, findings);
                    break;
                default:
                    FindingsPage.Write(new Screen(context.Console), draft, day, findings);
                    break;
            }

            return draft is null ? ExitStatus.Refused
                : findings.Any(finding => finding.Severity == FindingSeverity.Error) ? ExitStatus.Found
                : ExitStatus.Done;
        });
        return command;
    }

    private static IepDraft? Read(HostContext context, string file)
    {
        if (new InputFiles(context.Console.Input, context.Problems).Read(file, IepJson.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var read = IepJson.Read(bytes);
        if (read.IsSuccess)
        {
            return read.Value;
        }

        context.Problems.Add(InputFiles.NameOf(file), read);
        return null;
    }
}
