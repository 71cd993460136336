using System.Collections.Immutable;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using RulesEngine.Models;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>What each event means for each rule, asked of the <c>RulesEngine</c> package: one expression for each role, from the pack's own patterns.</summary>
internal sealed class EventWorkflow
{
    private const string Name = "events";

    private readonly Dictionary<CaseEvent, HashSet<string>> answers = new(ReferenceEqualityComparer.Instance);

    internal EventWorkflow(RuleSet rules)
    {
        Workflow = new Workflow { WorkflowName = Name, Rules = [.. rules.Rules.SelectMany(RolesOf)] };
        Rules = [.. PeerRules.All.Select(Asking)];
    }

    internal Workflow Workflow { get; }

    /// <summary>The rules, with every condition answered by the engine.</summary>
    internal ImmutableArray<PeerRule> Rules { get; }

    /// <summary>Asks the engine about every event of a case.</summary>
    internal void Ask(RulesEngine.RulesEngine engine, IReadOnlyList<CaseEvent> events)
    {
        answers.Clear();
        foreach (CaseEvent happened in events)
        {
            // Nothing in the workflow waits: the task is complete when it comes back.
            List<RuleResultTree> roles = engine.ExecuteAllRulesAsync(Name, new RulesEngine.Models.RuleParameter("happened", new EventView(happened))).AsTask().Result;
            answers.Add(happened, [.. roles.Where(role => role.IsSuccess).Select(role => role.Rule.RuleName)]);
        }
    }

    private static IEnumerable<Rule> RolesOf(TimelineRule rule)
    {
        (string Role, IEnumerable<EventPattern> Patterns)[] roles =
        [
            ("starts", ((ClockStart.OnEvent)rule.Starts!).AnyOf),
            ("ends", rule.Ends.Patterns),
            ("exempts", rule.Modifiers.OfType<ClockModifier.Exempt>().SelectMany(exempt => exempt.On)),
            ("terminates", rule.Modifiers.OfType<ClockModifier.Terminate>().SelectMany(terminate => terminate.On)),
            ("extends", rule.Modifiers.OfType<ClockModifier.ExtendByEvent>().SelectMany(extend => extend.On)),
        ];
        return roles
            .Where(role => role.Patterns.Any())
            .Select(role => new Rule { RuleName = $"{rule.Id.Name} {role.Role}", Expression = string.Join(" || ", role.Patterns.Select(Text)) });
    }

    private static string Text(EventPattern pattern) =>
        "(" + string.Join(" && ", pattern.Where.Select(Text).Prepend($"happened.Name == \"{pattern.Name.Value}\"")) + ")";

    private static string Text(AttributeCondition condition) =>
        "(" + string.Join(" || ", condition.AnyOf.Select(value => $"happened.Value(\"{condition.Key}\") == \"{value}\"")) + ")";

    private PeerRule Asking(PeerRule rule) =>
        rule with
        {
            Starts = happened => Answers(happened, rule, "starts"),
            Ends = happened => Answers(happened, rule, "ends"),
            Exempts = happened => Answers(happened, rule, "exempts"),
            Terminates = happened => Answers(happened, rule, "terminates"),
            ExtendedBy = rule.ExtendedBy is null ? null : happened => Answers(happened, rule, "extends"),
        };

    private bool Answers(CaseEvent happened, PeerRule rule, string role) => answers[happened].Contains(string.Concat(rule.Id, " ", role));
}
