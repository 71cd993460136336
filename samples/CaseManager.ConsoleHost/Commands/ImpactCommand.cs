using System.Collections.Immutable;
using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>impact</c>: what a change in the law changes, rule by rule and deadline by deadline.</summary>
internal static class ImpactCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        Option<string> earlier = Pack("--earlier", "The pack as it is.");
        Option<string> later = Pack("--later", "The pack as it would be.");
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("impact", "What a change in the law does: two versions of a pack, and a caseload.");
        command.Add(earlier);
        command.Add(later);
        cases.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            var files = new InputFiles(context.Console.Input, context.Problems);
            string asked = parsed.GetValue(format)!;
            if (LawChange.Open(files, session.Book.Packs, parsed.GetRequiredValue(earlier), parsed.GetRequiredValue(later), context.Problems) is not { } law)
            {
                if (asked == "json")
                {
                    ProblemsJson.Write(context.Console, context.Problems);
                }

                return ExitStatus.Refused;
            }

            using IImpactReport report = ReportFor(session, law, asked);
            report.End(Run(session, law, report));
            return ExitStatus.Done;
        });
        return command;
    }

    private static ImpactTotals Run(CaseSession session, LawChange law, IImpactReport report)
    {
        var totals = new ImpactTotals();
        if (session.Input is not { } input)
        {
            return totals;
        }

        // What a case lacks, it lacks under either law: it is told once.
        var before = new EvaluatorDesk(law.Earlier, input, session.Jurisdiction, session.Context.Problems);
        var after = new EvaluatorDesk(law.Later, input, session.Jurisdiction, new ProblemList());
        using var progress = new Progress(session.Context.Console);
        foreach (CaseFile file in input.Cases)
        {
            progress.Count();
            if (before.For(file) is not { } old || after.For(file) is not { } now)
            {
                continue;
            }

            ImmutableArray<DeadlineChange> changes = DeadlineChange.Between(old.Evaluate(file, session.AsOf), now.Evaluate(file, session.AsOf));
            totals.Add(old.Rules.Packs.Any(pack => pack.Jurisdiction == law.Jurisdiction), changes);
            if (!changes.IsEmpty)
            {
                report.Write(file.Id, changes);
            }
        }

        return totals;
    }

    private static IImpactReport ReportFor(CaseSession session, LawChange law, string format) =>
        format switch
        {
            "json" => new ImpactJsonReport(session.Context, law, session.AsOf),
            "csv" => new ImpactCsvReport(session.Context.Console),
            _ => new ImpactTableReport(session.Context.Console, law, session.AsOf),
        };

    private static Option<string> Pack(string name, string description) => new(name) { Description = description, HelpName = "file", Required = true };
}
