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

    [Theory]
    [MemberData(nameof(Jurisdictions))]
    public void Rules_OfEveryPack_HaveACaseOnEachSideOfTheirBoundaries(string jurisdiction)
    {
        string[] gaps = [.. new CaseCoverage(jurisdiction).Gaps()];

        Assert.True(gaps.Length == 0, $"{gaps.Length} branches of {jurisdiction} lack cases:\n{string.Join('\n', gaps)}");
    }
}
