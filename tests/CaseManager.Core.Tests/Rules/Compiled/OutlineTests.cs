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
    private const string Qualitative = """ "kind":"qualitative","words":"promptly" """;

    [Theory]
    [InlineData(FiveDays, nameof(SettlementWay.Plain))]
    [InlineData("""{"$kind":"anniversary","months":12}""", nameof(SettlementWay.Plain))]
    [InlineData("""{"$kind":"age","months":216,"edge":"birthday"}""", nameof(SettlementWay.Plain))]
    [InlineData("""{"$kind":"atCalendarPoint","point":"lastInstructionalDay"}""", nameof(SettlementWay.Plain))]
    [InlineData("""{"$kind":"onAnnualDate","date":"06-30"}""", nameof(SettlementWay.General))]
    [InlineData($$"""{"$kind":"before","days":5,"basis":"calendar","from":{{GivenByStart}}}""", nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"before","days":5,"basis":"calendar","from":{{GivenByReferral}}}""", nameof(SettlementWay.General))]
    [InlineData($$"""{"$kind":"count","days":5,"basis":"calendar","from":{{LaterOfTwo}}}""", nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"count","days":5,"basis":"calendar","from":{{LaterOfGiven}}}""", nameof(SettlementWay.Plain))]
    [InlineData($$"""{"$kind":"count","days":5,"basis":"calendar","from":{{GivenFirst}}}""", nameof(SettlementWay.General))]
    [InlineData(LaterOfTwo, nameof(SettlementWay.General))]
    public void Way_OfARuleOfOneBranch_FollowsItsDueDate(string due, string way) => Assert.Equal(way, WayOf(Packs.Rule(due: due)));

    [Fact]
    public void Way_WhereEventsGiveTheWindow_IsGeneral() =>
        Assert.Equal(nameof(SettlementWay.General), WayOf(Packs.Rule(due: FiveDays, more: $"\"opens\":{GivenByReferral}")));

    [Theory]
    [InlineData(FiveDays, FiveDays, nameof(SettlementWay.ByBranch))]
    [InlineData(LaterOfTwo, FiveDays, nameof(SettlementWay.ByBranch))]
    [InlineData(FiveDays, GivenByReferral, nameof(SettlementWay.General))]
    public void Way_OfARuleWithVariants_FollowsTheWindowAndAnyBranch(string due, string opens, string way) =>
        Assert.Equal(way, WayOf(Packs.Rule(due: due, more: $"{VariantDue(FiveDays)},\"opens\":{opens}")));

    [Fact]
    public void Way_WhereNoBranchIsPlain_IsGeneral() =>
        Assert.Equal(nameof(SettlementWay.General), WayOf(Packs.Rule(due: LaterOfTwo, more: VariantDue(LaterOfGiven))));

    [Theory]
    [InlineData(FiveDays, "", nameof(SettlementWay.Interval))]
    [InlineData(GivenByReferral, "", nameof(SettlementWay.General))]
    [InlineData(FiveDays, ""","modifiers":[{"$kind":"terminate","on":["student.exited"]}]""", nameof(SettlementWay.Interval))]
    [InlineData(FiveDays, ""","modifiers":[{"$kind":"suspend","from":["student.exited"],"until":["evaluation.completed"]}]""", nameof(SettlementWay.General))]
    public void Way_OfAMinimumInterval_FollowsItsLastDayAndWhatMovesIt(string opens, string more, string way) =>
        Assert.Equal(way, WayOf(WithoutDue("\"kind\":\"minimumInterval\"", $"\"opens\":{opens}{more}")));

    [Fact]
    public void Way_OfAMinimumIntervalThatIsNotComputed_IsGeneral() =>
        Assert.Equal(nameof(SettlementWay.General), WayOf(NotModelled(WithoutDue("\"kind\":\"minimumInterval\"", $"\"opens\":{FiveDays}"))));

    [Fact]
    public void Way_OfADutyWithoutANumber_IsDateless() => Assert.Equal(nameof(SettlementWay.Dateless), WayOf(WithoutDue(Qualitative)));

    [Fact]
    public void Way_OfADutyWithoutANumberThatHasAWindow_IsGeneral() =>
        Assert.Equal(nameof(SettlementWay.General), WayOf(WithoutDue(Qualitative, $"\"opens\":{FiveDays}")));

    [Fact]
    public void Way_OfARuleThatIsNotComputed_IsDateless() =>
        Assert.Equal(nameof(SettlementWay.Dateless), WayOf(NotModelled(WithoutDue("\"kind\":\"duty\""))));

    private static string VariantDue(string due) => $$""" "variants":[{"id":"v","when":[{"$kind":"betweenTerms"}],"due":{{due}}}]""";

    private static string WithoutDue(string kind, string more = "") =>
        Packs.Rule(more: more).Replace($"\"due\":{Packs.SixtyDays},", kind + ",", StringComparison.Ordinal);

    private static string NotModelled(string rule) => rule.Replace("recalled", "notModelled", StringComparison.Ordinal);

    private static string WayOf(string rule) =>
        Packs.Compile(Packs.Read(Packs.Text("us", null, [rule]))).Compiled.Outlines.Single().Way.ToString();
}
