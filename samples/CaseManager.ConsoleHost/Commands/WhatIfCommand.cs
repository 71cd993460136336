using System.Collections.Immutable;
using System.CommandLine;
using Ardalis.Result;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>what-if</c>: what of one case would move, appear or go, if something were so.</summary>
internal static class WhatIfCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        var suppositions = new WhatIfOptions();
        Option<string> id = Options.CaseId();
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("what-if", "What would move, appear or go, and by how much.");
        cases.AddTo(command);
        command.Add(id);
        suppositions.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            CaseResult? result = session.Find(parsed.GetRequiredValue(id));
            WhatIfAnswer? answer = result is null || suppositions.Read(parsed, session, result) is not { } supposed ? null : Ask(session, result, supposed);
            Write(context, answer, parsed.GetValue(format)!);
            return answer is null ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }

    /// <summary>Asks one question more each time, so that what is refused can be named.</summary>
    private static WhatIfAnswer? Ask(CaseSession session, CaseResult result, IReadOnlyList<Supposed> supposed)
    {
        ImmutableArray<TimelineQuestion> questions = [.. supposed.Select(one => one.Question)];
        Result<ImmutableArray<DeadlineChange>> asked = result.Evaluator.WhatIf(result.File, questions, session.AsOf);
        if (asked.IsSuccess)
        {
            LocalDate day = supposed.Aggregate(session.AsOf, (latest, one) => LocalDate.Max(latest, one.Day ?? latest));
            return new WhatIfAnswer(result, day, [.. supposed.Select(one => one.Words)], asked.Value);
        }

        int refused = 1;
        while (result.Evaluator.WhatIf(result.File, questions[..refused], session.AsOf).IsSuccess)
        {
            refused++;
        }

        string words = $"case {result.File.Id}: what if {supposed[refused - 1].Words}";
        foreach (string error in asked.Errors)
        {
            int colon = error.IndexOf(": ", StringComparison.Ordinal);
            session.Context.Problems.Add("command line", words, error[(colon + 2)..], error[..colon]);
        }

        foreach (ValidationError error in asked.ValidationErrors)
        {
            session.Context.Problems.Add("command line", words, error.ErrorMessage, error.ErrorCode);
        }

        return null;
    }

    private static void Write(HostContext context, WhatIfAnswer? answer, string format)
    {
        switch (format)
        {
            case "json":
                WhatIfJson.Write(context, answer);
                break;
            case "csv":
                ChangeCsv.WriteHeader(context.Console.Output);
                foreach (DeadlineChange change in answer?.Changes ?? [])
                {
                    ChangeCsv.Write(context.Console.Output, answer!.Case.File.Id.Value, change);
                }

                break;
            default:
                if (answer is not null)
                {
                    WhatIfPage.Write(new Screen(context.Console), answer);
                }

                break;
        }
    }
}
