using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>
/// Puts the layers on top of each other (counting C20): which version of which rule applies to which start dates, in the
/// order in which results list them. A replacing rule stands where the replaced one stood.
/// </summary>
internal sealed class Layering
{
    private readonly List<Placed> placed = [];
    private readonly List<Finding> findings = [];
    private readonly Problems problems;

    internal Layering(ReadOnlySpan<RulePack> layers, Problems problems)
    {
        this.problems = problems;
        for (int i = 0; i < layers.Length; i++)
        {
            CheckOrder(layers, i);
            foreach (TimelineRule rule in layers[i].Rules)
            {
                Place(rule, layers[i].Jurisdiction);
            }
        }

        ShareSlots();
    }

    internal IEnumerable<Placed> InOrder => placed.OrderBy(p => p.Order).ThenBy(p => p.Rule.Effective.FromDay);

    /// <summary>What is doubtful, and no reason to refuse the layers.</summary>
    internal IReadOnlyList<Finding> Findings => findings;

    private void CheckOrder(ReadOnlySpan<RulePack> layers, int i)
    {
        JurisdictionId? below = i == 0 ? null : layers[i - 1].Jurisdiction;
        if (layers[i].Extends != below)
        {
            problems.Add(
                RuleCodes.Layering,
                layers[i].Jurisdiction.Value,
                below is null
                    ? $"The lowest layer extends {layers[i].Extends}, which is not given."
                    : $"This layer does not extend {below}, on which it is put.",
                "Give the layers from the federal pack upwards, each extending the one below.");
        }
    }

    private void Place(TimelineRule rule, JurisdictionId layer)
    {
        int order = placed.FirstOrDefault(p => p.Rule.Id == rule.Id)?.Order ?? placed.Count;
        if (rule.Replaces is { } target)
        {
            Placed[] replaced = [.. placed.Where(p => p.Rule.Id == target)];
            if (replaced.Length == 0 || target.Jurisdiction == layer)
            {
                problems.Add(RuleCodes.UnknownReference, rule.Id.ToString(), $"It replaces '{target}', which no lower layer has.", "Name a rule of a lower layer, or leave 'replaces' out.");
            }
            else
            {
                order = replaced[0].Order;
                CheckStricter(replaced, rule, layer);
                Array.ForEach(replaced, lower => Replace(lower, rule));
            }
        }

        placed.Add(new Placed(rule, order));
    }

    private void Replace(Placed lower, TimelineRule rule)
    {
        if (lower.Rule.Effective.By != rule.Effective.By)
        {
            problems.Add(
                RuleCodes.Layering,
                rule.Id.ToString(),
                $"It is chosen by another day than '{lower.Rule.Id}', which it replaces.",
                "Give both the same 'by'.");
        }

        lower.ReplacedBy.Add(rule.Id);
        lower.Subtract(rule.Effective.FromDay, rule.Effective.ToDay);
    }

    /// <summary>
    /// A district may tighten a rule and never relax it: what the data shows to relax is refused, and what it cannot show to
    /// tighten is reported.
    /// </summary>
    private void CheckStricter(IEnumerable<Placed> replaced, TimelineRule rule, JurisdictionId layer)
    {
        if (layer.Depth < 3)
        {
            return;
        }

        Stricter[] shown = [.. replaced.Where(lower => lower.Rule.Effective.Overlaps(rule.Effective)).Select(lower => Strictness.Compare(lower.Rule, rule)).Distinct()];
        if (shown.Contains(Stricter.No))
        {
            problems.Add(RuleCodes.Relaxes, rule.Id.ToString(), $"It gives more time than '{rule.Replaces}', which it replaces.", "A district may only tighten a rule: give a date that is not later.");
        }
        else if (shown.Contains(Stricter.NotShown))
        {
            findings.Add(new Finding(
                RuleCodes.NotShownStricter,
                FindingSeverity.Warning,
                rule.Id.ToString(),
                $"It cannot be shown to give no more time than '{rule.Replaces}', which it replaces.",
                "A district may only tighten a rule: compare the two by hand.",
                rule.Citations[0]));
        }
    }

    private void ShareSlots()
    {
        foreach (Placed lower in placed)
        {
            RuleId[] by = [.. lower.ReplacedBy.Distinct()];
            lower.SlotOwner = by.Length == 1 ? by[0] : lower.Rule.Id;
        }

        // A chain of replacements shares the slot of its top.
        for (int pass = 0; pass < 4; pass++)
        {
            foreach (Placed lower in placed)
            {
                lower.SlotOwner = placed.FirstOrDefault(p => p.Rule.Id == lower.SlotOwner)?.SlotOwner ?? lower.SlotOwner;
            }
        }
    }

    /// <summary>A rule, its place, and the start dates that are left to it.</summary>
    internal sealed class Placed(TimelineRule rule, int order)
    {
        internal TimelineRule Rule { get; } = rule;

        internal int Order { get; } = order;

        internal RuleId SlotOwner { get; set; } = rule.Id;

        internal List<RuleId> ReplacedBy { get; } = [];

        internal ImmutableArray<(int From, int To)> Left { get; private set; } = [(rule.Effective.FromDay, rule.Effective.ToDay)];

        internal void Subtract(int from, int to)
        {
            var left = ImmutableArray.CreateBuilder<(int From, int To)>();
            foreach ((int first, int last) in Left)
            {
                if (first < from)
                {
                    left.Add((first, Math.Min(last, from - 1)));
                }

                if (last > to)
                {
                    left.Add((Math.Max(first, to + 1), last));
                }
            }

            Left = [.. left.Where(span => span.From <= span.To)];
        }
    }
}
