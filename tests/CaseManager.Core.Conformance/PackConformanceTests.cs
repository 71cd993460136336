using System.Collections.Immutable;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using CaseManager.Testing.Conformance;

namespace CaseManager.Core.Conformance;

public sealed class PackConformanceTests
{
    public static TheoryData<string> Jurisdictions => [.. BuiltInPacks.Jurisdictions];

    [Theory]
    [MemberData(nameof(Jurisdictions))]
    public void Cases_OfEveryPack_GiveTheExpectedDates(string jurisdiction)
    {
        RuleSet rules = PackCases.Rules(jurisdiction);
        var runner = new ConformanceRunner(rules, PackCases.Year);

        ImmutableArray<ConformanceCase> cases = PackCases.Cases(jurisdiction);
        string[] differences = [.. cases.SelectMany(conformance => runner.Run(conformance))];

        Assert.NotEmpty(cases);
        Assert.True(differences.Length == 0, $"{differences.Length} differences in {cases.Length} cases:\n{string.Join('\n', differences)}");
    }

    /// <summary>A case with a misspelt value would prove nothing of what it was written for.</summary>
    [Theory]
    [MemberData(nameof(Jurisdictions))]
    public void Cases_OfEveryPack_SayOnlyWordsThatRulesKnow(string jurisdiction)
    {
        var runner = new ConformanceRunner(PackCases.Rules(jurisdiction), PackCases.Year);

        string[] unknown =
        [
            .. PackCases.Cases(jurisdiction)
                .SelectMany(conformance => runner.EvaluatorFor(conformance).Check(conformance.File, conformance.AsOf), (conformance, finding) => (conformance, finding))
                .Where(told => told.finding.Code.ToString() == "CM5008")
                .Select(told => $"{told.conformance.Id}: {told.finding.Path} {told.finding.Message}"),
        ];

        Assert.True(unknown.Length == 0, string.Join('\n', unknown));
    }

    [Theory]
    [MemberData(nameof(Jurisdictions))]
    public void Rules_OfEveryPack_HaveACaseOnEachSideOfTheirBoundaries(string jurisdiction)
    {
        string[] gaps = [.. new CaseCoverage(jurisdiction).Gaps()];

        Assert.True(gaps.Length == 0, $"{gaps.Length} branches of {jurisdiction} lack cases:\n{string.Join('\n', gaps)}");
    }
}
