using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Ardalis.Result;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManager.Core.Properties.Timelines;

/// <summary>Invariant 11 of counting: a district layer that compiles as tighter never yields a later date, on any calendar.</summary>
public class DistrictLaws
{
    private static readonly RulePack Lower = Read(JsonNode.Parse(SyntheticPack.Json)!);
    private static readonly RulePack State = Read(JsonNode.Parse("""{ "jurisdiction": "us-xx", "title": "A State", "extends": "us", "version": "2026.11.1", "rules": [] }""")!);
    private static readonly RuleSet Lax = RuleSet.Compile(Lower, State).Value;
    private static readonly RuleSet[] Tight = [.. Enumerable.Range(1, 6).Select(Tightened)];

    [Fact]
    public void Invariant11_TighterLayer_IsNeverLater()
    {
        int compared = 0;
        Gen<(SlowScenario, int)> any = from scenario in new SlowScenarios(ReferenceComparison.Compiled(SyntheticPack.Json)).Scenario
                                       from less in Gen.Choose(0, Tight.Length - 1)
                                       select (scenario, less);
        PropertyRun.Holds(any.ToArbitrary(), given =>
        {
            (SlowScenario scenario, int less) = given;
            Dictionary<(string, string, object?), Deadline> lax = Evaluate(Lax, scenario).ToDictionary(Clock);
            foreach (Deadline tight in Evaluate(Tight[less], scenario).Where(deadline => deadline.Key.Rule.Jurisdiction.Depth == 3))
            {
                if (lax.TryGetValue(Clock(tight), out Deadline wide) && wide.DueOn is { } latest && tight.DueOn is { } due)
                {
                    Assert.True(due <= latest, $"{tight.Key}: {due} in the district, {latest} in the State");
                    compared++;
                }
            }
        });
        Assert.True(compared > PropertyRun.Cases, $"only {compared} dates were compared");
    }

    [Fact]
    public void EveryRuleThatCanBeTightened_IsInTheDistrictLayer() =>
        Assert.All(Tight, rules => Assert.True(rules.Rules.Count(rule => rule.Id.Jurisdiction.Depth == 3) >= 12));

    private static ImmutableArray<Deadline> Evaluate(RuleSet rules, SlowScenario scenario) =>
        new TimelineEvaluator(rules, scenario.Calendar.Bind(rules.Bases, rules.Holidays)).Evaluate(scenario.File, scenario.AsOf);

    private static (string Rule, string Episode, object? Start) Clock(Deadline deadline) =>
        (deadline.Key.Rule.Name, deadline.Key.Episode, deadline.StartEvent is null ? deadline.StartedOn : deadline.Key.StartEvent);

    /// <summary>Every rule whose date is one number, with a smaller number; for a count back, a larger one.</summary>
    private static RuleSet Tightened(int by)
    {
        var rules = new JsonArray();
        foreach (JsonNode? rule in JsonNode.Parse(SyntheticPack.Json)!["rules"]!.AsArray())
        {
            string? kind = rule!["due"]?["$kind"]?.GetValue<string>();
            string number = kind is "anniversary" ? "months" : "days";
            bool plain = rule["variants"] is null && rule["kind"] is null && kind is "count" or "before" or "anniversary" && rule["due"]!["from"] is null;
            if (plain && rule["due"]![number]!.GetValue<int>() - by is >= 0 and int less)
            {
                JsonNode copy = rule.DeepClone();
                copy["replaces"] = $"us/{rule["id"]}";
                copy["due"]![number] = kind is "before" ? rule["due"]![number]!.GetValue<int>() + by : less;
                rules.Add(copy);
            }
        }

        var district = new JsonObject { ["jurisdiction"] = "us-xx-yy", ["title"] = "A district", ["extends"] = "us-xx", ["version"] = "2026.11.1", ["rules"] = rules, ["events"] = JsonNode.Parse(SyntheticPack.Json)!["events"]!.DeepClone() };
        Result<RuleSet> compiled = RuleSet.Compile(Lower, State, Read(district));
        Assert.True(compiled.IsSuccess, string.Join('\n', compiled.ValidationErrors.Select(error => error.ErrorMessage)));
        Assert.Empty(compiled.Value.Findings);
        return compiled.Value;
    }

    private static RulePack Read(JsonNode pack)
    {
        Result<RulePack> read = RulePackReader.Read(Encoding.UTF8.GetBytes(pack.ToJsonString()));
        Assert.True(read.IsSuccess, string.Join('\n', read.ValidationErrors.Select(error => $"{error.Identifier} {error.ErrorMessage}")));
        return read.Value;
    }
}
