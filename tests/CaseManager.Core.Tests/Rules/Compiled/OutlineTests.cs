using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Tests.Rules.Compiled;

public class OutlineTests
{
    private const string FiveDays = """{"$kind":"count","days":5,"basis":"calendar"}""";
    private const string SixDays = """{"$kind":"count","days":6,"basis":"calendar"}""";
    private const string GivenByReferral = """{"$kind":"givenBy","event":["referral.received"],"date":"on"}""";
    private const string GivenByStart = """{"$kind":"givenBy","date":"for"}""";
    private const string LaterOfTwo = $$"""{"$kind":"latestOf","terms":[{{FiveDays}},{{SixDays}}]}""";
    private const string LaterOfGiven = $$"""{"$kind":"latestOf","terms":[{{FiveDays}},{{GivenByReferral}}]}""";
    private const string GivenFirst = $$"""{"$kind":"latestOf","terms":[{{GivenByReferral}},{{FiveDays}}]}""";
    private const string Variant = $$""" "variants":[{"id":"v","when":[{"$kind":"betweenTerms"}],"due":{{FiveDays}}}]""";

    [Theory]
    [InlineData(FiveDays, nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"before","days":5,"basis":"calendar","from":{{GivenByStart}}}""", nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"before","days":5,"basis":"calendar","from":{{GivenByReferral}}}""", nameof(SettlementWay.General))]
    [InlineData($$"""{"$kind":"count","days":5,"basis":"calendar","from":{{LaterOfTwo}}}""", nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"count","days":5,"basis":"calendar","from":{{LaterOfGiven}}}""", nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"count","days":5,"basis":"calendar","from":{{GivenFirst}}}""", nameof(SettlementWay.General))]
    [InlineData(LaterOfTwo, nameof(SettlementWay.General))]
    public void Way_OfARuleOfOneBranch_FollowsItsDueDate(string due, string way) => Assert.Equal(way, WayOf(Packs.Rule(due: due)));

    [Theory]
    [InlineData(FiveDays, FiveDays, nameof(SettlementWay.ByBranch))]
    [InlineData(LaterOfTwo, FiveDays, nameof(SettlementWay.ByBranch))]
    [InlineData(FiveDays, GivenByReferral, nameof(SettlementWay.General))]
    public void Way_OfARuleWithVariants_FollowsTheWindowAndAnyBranch(string due, string opens, string way) =>
        Assert.Equal(way, WayOf(Packs.Rule(due: due, more: $"{Variant},\"opens\":{opens}")));

    [Theory]
    [InlineData(FiveDays, nameof(SettlementWay.Interval))]
    [InlineData(GivenByReferral, nameof(SettlementWay.General))]
    public void Way_OfAMinimumInterval_FollowsItsLastDay(string opens, string way) =>
        Assert.Equal(way, WayOf(Dateless("minimumInterval", $",\"opens\":{opens}")));

    [Fact]
    public void Way_OfADutyWithoutANumber_IsDateless() => Assert.Equal(nameof(SettlementWay.Dateless), WayOf(Dateless("qualitative", """, "words":"promptly" """)));

    private static string Dateless(string kind, string more) =>
        Packs.Rule().Replace($"\"due\":{Packs.SixtyDays},", $"\"kind\":\"{kind}\",", StringComparison.Ordinal).TrimEnd('}') + more + "}";

    private static string WayOf(string rule) =>
        Packs.Compile(Packs.Read(Packs.Text("us", null, [rule]))).Compiled.Outlines.Single().Way.ToString();
}
