using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Ardalis.Result;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using CaseManager.Testing.Conformance;

namespace CaseManager.Core.Conformance;

/// <summary>A number that no case holds fast could be wrong without anybody noticing: each is made wrong here, and a case must fail.</summary>
public sealed class PackMutationTests
{
    /// <summary>Changes that give the same date for every student, so that no case can tell them apart, each with its reason.</summary>
    private static readonly FrozenDictionary<string, string> Harmless = new Dictionary<string, string>
    {
        ["us-ca/holidays: [1].fromYear = 2002 for 2001"] = "31 March 2001 was a Saturday.",
        ["us-ca/holidays: [2].fromYear = 2022 for 2023"] = "24 April 2022 was a Sunday.",
        ["us-ca/max-fape-age: due.from.months = 263 for 264"] = "Born January to June: a month earlier is December to May, before the same 30 June.",
        ["us-ca/max-fape-age: variants[0].due.from.months = 253 for 252"] = "Born July to September: a month later is August to October, before the same 30 June.",
        ["us-ca/max-fape-age: variants[1].due.from.months = 263 for 264"] = "Born October to December: a month earlier is September to November, before the same 31 December.",
        ["us-de/max-fape-age: due.months = 251 for 252"] = "Born September to June: a month earlier is in the same school year.",
        ["us-mi/max-fape-age: due.from.months = 311 for 312"] = "Born 2 September to June: a month earlier is August to May, before the same 30 June.",
        ["us-mi/max-fape-age: variants[0].due.from.months = 301 for 300"] = "Born July to 1 September: a month later is August to October, before the same 30 June.",
        ["us-ny/max-fape-age: due.months = 251 for 252"] = "Born September to June: a month earlier is in the same school year.",
        ["us-ny/max-fape-age: variants[0].due.from.months = 251 for 252"] = "Born July or August: a month earlier is June or July, before the same 31 August.",
        ["us-tx/eligibility-meeting: variants[0].when[1].guard.to = \"09-01\" for \"08-31\""] = "Only a school year that began in October would have thirty days of summer left.",
        ["us-tx/eligibility-meeting: variants[1].when[1].to = \"08-30\" for \"08-31\""] = "Only a school year that began in October would have thirty days of summer left.",
        ["us-va/max-fape-age: due.months = 263 for 264"] = "Born October to June: a month earlier is in the same school year.",
    }.ToFrozenDictionary();

    public static TheoryData<string> Jurisdictions => [.. BuiltInPacks.Jurisdictions];

    [Theory]
    [MemberData(nameof(Jurisdictions))]
    public void Rules_ChangedInOnePlace_FailACase(string jurisdiction)
    {
        JsonNode file = JsonNode.Parse(BuiltInPacks.Read(jurisdiction).Span)!;
        RulePack own = PackCases.Pack(jurisdiction);
        RulePack[] below = own.Extends is { } lower ? [PackCases.Pack(lower.Value)] : [];
        ImmutableArray<ConformanceCase> cases = PackCases.Cases(jurisdiction);
        var survivors = new List<string>();
        foreach ((string name, JsonNode part, ConformanceCase[] about) in Parts(file, cases))
        {
            PackMutations.Each(part, change =>
            {
                if (!IsNoticed(file, below, about))
                {
                    survivors.Add($"{jurisdiction}/{name}: {change}");
                }
            });
        }

        string[] unexplained = [.. survivors.Where(survivor => !Harmless.ContainsKey(survivor))];
        string[] stale = [.. Harmless.Keys.Where(known => known.StartsWith(jurisdiction + "/", StringComparison.Ordinal) && !survivors.Contains(known))];
        Assert.True(unexplained.Length == 0, $"{unexplained.Length} changes fail no case:\n{string.Join('\n', unexplained)}");
        Assert.True(stale.Length == 0, $"Called harmless, and noticed or gone:\n{string.Join('\n', stale)}");
    }

    /// <summary>The rules that some event starts, each with the cases that speak of it; and what several rules share, with all cases.</summary>
    private static IEnumerable<(string Name, JsonNode Part, ConformanceCase[] About)> Parts(JsonNode file, ImmutableArray<ConformanceCase> cases)
    {
        foreach (JsonNode? rule in file["rules"]!.AsArray().Where(rule => rule!["starts"] is not null))
        {
            string name = rule!["id"]!.GetValue<string>();
            yield return (name, rule, [.. cases.Where(conformance => conformance.Expectations.Any(expectation => expectation.Rule.Split('/')[^1] == name))]);
        }

        foreach (string shared in (string[])["parameters", "bases", "holidays"])
        {
            if (file[shared] is { } part)
            {
                yield return (shared, part, [.. cases]);
            }
        }
    }

    private static bool IsNoticed(JsonNode file, RulePack[] below, ConformanceCase[] about)
    {
        Result<RulePack> pack = RulePackReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
        if (!pack.IsSuccess)
        {
            return true;
        }

        Result<RuleSet> rules = RuleSet.Compile([.. below, pack.Value]);
        if (!rules.IsSuccess)
        {
            return true;
        }

        var runner = new ConformanceRunner(rules.Value, PackCases.Year);
        return about.Any(conformance => !runner.Run(conformance).IsEmpty);
    }
}
