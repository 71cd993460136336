using System.Text.Json.Nodes;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>The rules of <see cref="PeerRules"/> out of the federal pack.</summary>
internal static class PeerPack
{
    internal static RuleSet Compile()
    {
        JsonObject pack = JsonNode.Parse(BuiltInPacks.Read("us").Span)!.AsObject();
        var wanted = PeerRules.All.Select(rule => rule.Id).ToHashSet();
        JsonNode[] rules = [.. pack["rules"]!.AsArray().Where(rule => wanted.Contains(rule!["id"]!.GetValue<string>()))!];
        pack["rules"] = new JsonArray([.. rules.Select(rule => rule.DeepClone())]);

        // The peers have neither restarts nor variants.
        JsonObject hearing = pack["rules"]!.AsArray().Single(rule => rule!["id"]!.GetValue<string>() == "hearing-decision")!.AsObject();
        hearing.Remove("variants");
        hearing["starts"]!.AsObject().Remove("restartedBy");
        return RuleSet.Compile(RulePackReader.Read(System.Text.Encoding.UTF8.GetBytes(pack.ToJsonString())).Value).Value;
    }
}
