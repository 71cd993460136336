using System.Collections.Immutable;
using System.Text;
using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Timelines;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using CaseManager.Testing.Generators;
using CaseManager.Testing.Laws;

namespace CaseManager.Core.Properties.Laws;

public class PackLawsTests
{
    private const int Cases = 300;

    public static TheoryData<string> Jurisdictions => [.. BuiltInPacks.Jurisdictions];

    [Theory]
    [MemberData(nameof(Jurisdictions))]
    public void Check_PackInTheBox_HasNoViolation(string jurisdiction)
    {
        ImmutableArray<LawViolation> violations = PackLaws.Check(Rules(jurisdiction), CalendarGenerators.Invented, Cases, seed: 7);
        Assert.True(violations.IsEmpty, string.Join('\n', violations));
    }

    [Fact]
    public void Check_BranchThatIsShorterInSummer_IsCaught()
    {
        RuleSet rules = Broken("""{ "$kind": "count", "days": 60, "basis": "calendar" }""", """{ "$kind": "count", "days": 5, "basis": "calendar" }""");

        LawViolation violation = Assert.Single(PackLaws.Check(rules, CalendarGenerators.Invented, cases: 1_000));

        Assert.Equal("A later start is never due earlier", violation.Law);
        Assert.Contains("by the branch june", violation.Finding, StringComparison.Ordinal);
        Assert.Contains(" referral.received id=e1", violation.Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SameBranches_AreNotCaught()
    {
        RuleSet rules = Broken("""{ "$kind": "count", "days": 60, "basis": "calendar" }""", """{ "$kind": "count", "days": 60, "basis": "calendar" }""");

        Assert.Empty(PackLaws.Check(rules, CalendarGenerators.Invented, cases: 1_000));
    }

    [Fact]
    public void Check_SameSeed_GivesTheSameExample()
    {
        RuleSet rules = Broken("""{ "$kind": "count", "days": 60, "basis": "calendar" }""", """{ "$kind": "count", "days": 5, "basis": "calendar" }""");

        Assert.Equal(
            PackLaws.Check(rules, CalendarGenerators.Invented, 1_000, seed: 3).Select(violation => violation.ToString()),
            PackLaws.Check(rules, CalendarGenerators.Invented, 1_000, seed: 3).Select(violation => violation.ToString()));
    }

    private static RuleSet Rules(string jurisdiction)
    {
        RulePack top = RulePackReader.Read(BuiltInPacks.Read(jurisdiction).Span).Value;
        return top.Extends is { } below
            ? RuleSet.Compile(RulePackReader.Read(BuiltInPacks.Read(below.Value).Span).Value, top).Value
            : RuleSet.Compile(top).Value;
    }

    private static RuleSet Broken(string due, string inJune) =>
        ReferenceComparison.Compiled(Encoding.UTF8.GetBytes($$"""
            {
              "jurisdiction": "us", "title": "A pack with a branch", "version": "2026.1.1", "events": ["reply.sent"],
              "rules": [ {
                "id": "reply", "title": "Reply", "starts": { "anyOf": ["referral.received"] }, "ends": { "anyOf": ["reply.sent"] }, "due": {{due}},
                "variants": [ { "id": "june", "when": [ { "$kind": "startsBetween", "from": "06-01", "to": "06-30" } ], "due": {{inJune}} } ],
                "cite": [ { "label": "law", "href": "https://example.org/law", "retrieved": "2026-01-01" } ], "status": "verified" } ]
            }
            """));
}
