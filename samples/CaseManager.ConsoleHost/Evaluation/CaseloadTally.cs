using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>Counts a caseload with the batch evaluator: one tally for each rule set that its cases are under.</summary>
internal static class CaseloadTally
{
    internal static IReadOnlyList<TalliedRules> Run(HostContext context, CaseInput input, RuleBook book, JurisdictionId? asked, LocalDate asOf)
    {
        var desk = new EvaluatorDesk(book, input, asked, context.Problems);
        using var progress = new Progress(context.Console);
        var groups = new Dictionary<RuleSet, Group>();
        var order = new List<(RuleSet Rules, Group Cases)>();
        foreach (CaseFile file in input.Cases)
        {
            progress.Count();
            if (desk.For(file) is not { } evaluator)
            {
                continue;
            }

            if (!groups.TryGetValue(evaluator.Rules, out Group? group))
            {
                groups.Add(evaluator.Rules, group = new Group());
                order.Add((evaluator.Rules, group));
            }

            group.Add(file, evaluator.Calendar);
        }

        return [.. order.Select(entry => new TalliedRules(entry.Cases.Count, BatchEvaluator.Tally(entry.Cases.Pack(entry.Rules), asOf, Environment.ProcessorCount)))];
    }

    /// <summary>The cases of one rule set; the batch wants its calendars before its first case.</summary>
    private sealed class Group
    {
        private readonly Dictionary<BoundCalendar, int> ordinals = new(ReferenceEqualityComparer.Instance);
        private readonly List<BoundCalendar> calendars = [];
        private readonly List<(CaseFile File, int Calendar)> files = [];

        internal int Count => files.Count;

        internal void Add(CaseFile file, BoundCalendar calendar)
        {
            if (!ordinals.TryGetValue(calendar, out int ordinal))
            {
                ordinals.Add(calendar, ordinal = calendars.Count);
                calendars.Add(calendar);
            }

            files.Add((file, ordinal));
        }

        internal CaseFactSet Pack(RuleSet rules)
        {
            CaseFactSetBuilder builder = CaseFactSet.For(rules, [.. calendars]);
            foreach ((CaseFile file, int calendar) in files)
            {
                builder.Add(file, calendar);
            }

            return builder.Build();
        }
    }
}
