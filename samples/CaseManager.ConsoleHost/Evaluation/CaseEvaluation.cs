using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>Evaluates the cases of an input one after another, so that a long one needs no more memory than a short one.</summary>
internal static class CaseEvaluation
{
    internal static IEnumerable<CaseResult> Run(HostContext context, CaseInput input, RuleBook book, JurisdictionId? asked, LocalDate asOf)
    {
        var desk = new EvaluatorDesk(book, input, asked, context.Problems);
        using var progress = new Progress(context.Console);
        foreach (CaseFile file in input.Cases)
        {
            progress.Count();
            if (desk.For(file) is not { } evaluator)
            {
                continue;
            }

            var deadlines = evaluator.Evaluate(file, asOf);
            yield return new CaseResult(file, asOf, evaluator, deadlines, evaluator.Check(file, asOf));
        }
    }
}
