using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Checks that the parts of a rule, each of which is right by itself, make sense together.</summary>
internal sealed class RuleSense(Problems problems)
{
    internal void Check(TimelineRule rule, string path)
    {
        if (string.IsNullOrWhiteSpace(rule.Title))
        {
            problems.Add(RuleCodes.Incomplete, $"{path}.title", "The rule has no title.", "Say in a few words what is due.");
        }

        bool dated = rule.Kind is RuleKind.Duty or RuleKind.Right;
        bool modelled = rule.Status != RuleStatus.NotModelled;
        if (rule.Kind == RuleKind.Qualitative == rule.Words is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "A duty without a number gives the law's own words, and no other rule does.", "Give 'words' for kind qualitative only.");
        }

        if (dated && modelled && rule.Due is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "The rule has no due date.", "Give 'due', or set its status to notModelled.");
        }

        if (!dated && rule.Due is not null)
        {
            problems.Add(RuleCodes.Contradiction, $"{path}.due", "A rule of this kind has no due date.", "Leave 'due' out, or make it a duty.");
        }

        if (rule.Kind == RuleKind.MinimumInterval && modelled && rule.Opens is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "A minimum interval has an end.", "Give 'opens': the first day on which it is over.");
        }

        if (rule.Kind != RuleKind.Qualitative && modelled && rule.Starts is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "Nothing opens the clock.", "Give 'starts'.");
        }

        CheckCounting(rule.Due, rule.Modifiers, $"{path}.modifiers");
        CheckRepeats(rule.Modifiers, $"{path}.modifiers");
        CheckVariants(rule, $"{path}.variants");
    }

    private void CheckVariants(TimelineRule rule, string path)
    {
        for (int i = 0; i < rule.Variants.Length; i++)
        {
            RuleVariant variant = rule.Variants[i];
            string at = ExpressionMapping.Index(path, i);
            CheckCounting(variant.Due, variant.Modifiers, $"{at}.modifiers");
            if (variant.Modifiers != rule.Modifiers)
            {
                CheckOwnModifiers(variant.Modifiers, rule.Modifiers, $"{at}.modifiers");
            }

            if (rule.Variants.Take(i).Any(earlier => earlier.Id == variant.Id))
            {
                problems.Add(RuleCodes.Repeated, $"{at}.id", $"Two variants are called {StrictJson.Quoted(variant.Id)}.", "Give each a name of its own.");
            }
        }
    }

    /// <summary>A variant may say again what excuses or terminates the rule's clocks; anything else of that kind would never act.</summary>
    private void CheckOwnModifiers(ImmutableArray<ClockModifier> modifiers, ImmutableArray<ClockModifier> ofTheRule, string path)
    {
        CheckRepeats(modifiers, path);
        if (modifiers.Except(ofTheRule).Any(modifier => modifier is ClockModifier.Exempt or ClockModifier.Terminate))
        {
            problems.Add(RuleCodes.Contradiction, path, "A clock is excused or terminated whatever its branch.", "Put 'exempt' and 'terminate' among the rule's own modifiers.");
        }
    }

    private void CheckRepeats(ImmutableArray<ClockModifier> modifiers, string path)
    {
        bool repeated = modifiers
            .Where(modifier => modifier is not (ClockModifier.Exempt or ClockModifier.Terminate))
            .GroupBy(modifier => modifier.GetType())
            .Any(same => same.Count() > 1);
        if (repeated)
        {
            problems.Add(RuleCodes.Repeated, path, "Two modifiers of one kind stand side by side, and only one could act.", "Join their events in one modifier, or split the rule into variants.");
        }
    }

    /// <summary>Days can only be left out of, or added to, a count of days (counting C14, C16).</summary>
    private void CheckCounting(DueExpression? due, ImmutableArray<ClockModifier> modifiers, string path)
    {
        if (due is not null and not DueExpression.Count && modifiers.Any(modifier => modifier is ClockModifier.ExtendByAbsence))
        {
            problems.Add(RuleCodes.Contradiction, path, "Only a count of days can be lengthened by absences.", "Make the due date a count, or give this branch its own modifiers.");
        }

        if (due is not null && !DueParts.Of(due).Any(part => part is DueExpression.Count) && modifiers.Any(modifier => modifier is ClockModifier.Suspend))
        {
            problems.Add(RuleCodes.Contradiction, path, "Only a count of days can be suspended.", "Make the due date a count, or give this branch its own modifiers.");
        }
    }
}
