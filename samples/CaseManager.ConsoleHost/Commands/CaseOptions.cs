using System.CommandLine;
using System.CommandLine.Parsing;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>The options by which a command is given its cases.</summary>
internal sealed class CaseOptions
{
    private readonly Option<string?> caseload = new("--caseload") { Description = "A caseload: one JSON document, or JSON Lines; - for standard input. Default: the demonstration.", HelpName = "file" };
    private readonly Option<string?> singleCase = new("--case") { Description = "One case file; - for standard input.", HelpName = "file" };
    private readonly Option<string[]> calendars = Options.Calendars();
    private readonly Option<string[]> packs = Options.Packs();
    private readonly Option<JurisdictionId?> jurisdiction = Options.Jurisdiction("Use these rules instead of those that each case names.");
    private readonly Option<LocalDate?> asOf = Options.AsOf();

    internal void AddTo(Command command)
    {
        command.Add(caseload);
        command.Add(singleCase);
        command.Add(calendars);
        command.Add(jurisdiction);
        command.Add(packs);
        command.Add(asOf);
        command.Validators.Add(result =>
        {
            if (result.GetValue(caseload) is not null && result.GetValue(singleCase) is not null)
            {
                result.AddError("--caseload and --case exclude each other. Give one of them.");
            }
            else if (result.GetValue(caseload) is null && result.GetValue(singleCase) is null && result.GetValue(calendars) is { Length: > 0 })
            {
                result.AddError("--calendar needs cases. Give --case or --caseload too.");
            }
        });
    }

    /// <summary>Whether cases are given; otherwise they are those of the demonstration.</summary>
    internal bool AreGiven(CommandResult result) => result.GetValue(caseload) is not null || result.GetValue(singleCase) is not null;

    /// <summary>The day that is asked for; null for the default.</summary>
    internal LocalDate? AsOf(ParseResult parsed) => parsed.GetValue(asOf);

    /// <summary>The cases, the rules and the day.</summary>
    internal CaseSession Open(HostContext context, ParseResult parsed)
    {
        var files = new InputFiles(context.Console.Input, context.Problems);
        RuleBook book = RuleBook.Open(files, parsed.GetValue(packs) ?? [], context.Problems);
        CaseInput? input = new CaseInputReader(context).Open(parsed.GetValue(caseload), parsed.GetValue(singleCase), parsed.GetValue(calendars) ?? []);
        LocalDate day = parsed.GetValue(asOf) ?? input?.AsOf ?? context.Clock.GetCurrentDate();
        return new CaseSession(context, input, book, parsed.GetValue(jurisdiction), day);
    }
}
