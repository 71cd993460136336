using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Tests.Rules.Compiled;

/// <summary>Layers on top of each other (counting C19, C20).</summary>
public class LayeringTests
{
    private static readonly LocalDate Before = new(2013, 8, 31);
    private static readonly LocalDate First = new(2013, 9, 1);
    private static readonly LocalDate Last = new(2020, 8, 31);
    private static readonly LocalDate After = new(2020, 9, 1);

    private const string Replaces = "\"replaces\":\"us/initial-evaluation\"";
    private const string Inside = "\"effective\":{\"from\":\"2013-09-01\",\"to\":\"2020-08-31\"}";

    [Fact]
    public void Replaces_WholeTime_TakesThePlaceOfTheLowerRule()
    {
        RuleSet set = Packs.Compile(
            Packs.Federal(Packs.Rule("first"), Packs.Rule(), Packs.Rule("last")), Packs.Texas(Packs.Rule("own"), Packs.Rule("evaluation", Packs.Days(45), Replaces)));

        Assert.Equal(["us/first", "us-tx/evaluation", "us/last", "us-tx/own"], set.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void Replaces_Nothing_Adds()
    {
        RuleSet set = Packs.Compile(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule(due: Packs.Days(45))));

        Assert.Equal(["us/initial-evaluation", "us-tx/initial-evaluation"], set.Rules.Select(rule => rule.ToString()));
        Assert.Equal(2, SlotsOf(set).Length);
    }

    [Fact]
    public void Replaces_InsideASpan_LeavesTheLowerRuleOutsideIt()
    {
        RuleSet set = Packs.Compile(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule(due: Packs.Days(45), more: Replaces + "," + Inside)));

        Assert.Equal([60], RuleSetTests.Days(set, Before));
        Assert.Equal([45], RuleSetTests.Days(set, First));
        Assert.Equal([45], RuleSetTests.Days(set, Last));
        Assert.Equal([60], RuleSetTests.Days(set, After));
        Assert.Equal(3, set.Rules.Length); // The federal rule stands once for each stretch left to it.
        Assert.Single(SlotsOf(set));
    }

    [Fact]
    public void Replaces_WithTwoVersions_LeavesTheGapToTheLowerRule()
    {
        RuleSet set = Packs.Compile(
            Packs.Federal(Packs.Rule()),
            Packs.Texas(
                Packs.Rule(due: Packs.Days(45), more: Replaces + ",\"effective\":{\"to\":\"2013-08-31\"}"),
                Packs.Rule(due: Packs.Days(30), more: Replaces + ",\"effective\":{\"from\":\"2020-09-01\"}")));

        Assert.Equal([45], RuleSetTests.Days(set, Before));
        Assert.Equal([60], RuleSetTests.Days(set, First));
        Assert.Equal([60], RuleSetTests.Days(set, Last));
        Assert.Equal([30], RuleSetTests.Days(set, After));
    }

    [Fact]
    public void Replaces_ARuleWithVersions_ReplacesEachInsideItsSpan()
    {
        RuleSet set = Packs.Compile(
            Packs.Federal(
                Packs.Rule(due: Packs.Days(60), more: "\"effective\":{\"to\":\"2013-08-31\"}"),
                Packs.Rule(due: Packs.Days(50), more: "\"effective\":{\"from\":\"2013-09-01\"}")),
            Packs.Texas(Packs.Rule(due: Packs.Days(45), more: Replaces + ",\"effective\":{\"from\":\"2010-01-01\",\"to\":\"2020-08-31\"}")));

        Assert.Equal([60], RuleSetTests.Days(set, new LocalDate(2009, 12, 31)));
        Assert.Equal([45], RuleSetTests.Days(set, Before));
        Assert.Equal([45], RuleSetTests.Days(set, Last));
        Assert.Equal([50], RuleSetTests.Days(set, After));
        Assert.Single(SlotsOf(set));
    }

    [Fact]
    public void Replaces_Chain_UncoversLayerByLayer()
    {
        RuleSet set = Packs.Compile(
            Packs.Federal(Packs.Rule()),
            Packs.Texas(Packs.Rule(due: Packs.Days(45), more: Replaces + ",\"effective\":{\"from\":\"2013-09-01\"}")),
            Packs.District(Packs.Rule(due: Packs.Days(30), more: "\"replaces\":\"us-tx/initial-evaluation\",\"effective\":{\"from\":\"2020-09-01\"}")));

        Assert.Equal([60], RuleSetTests.Days(set, Before));
        Assert.Equal([45], RuleSetTests.Days(set, First));
        Assert.Equal([45], RuleSetTests.Days(set, Last));
        Assert.Equal([30], RuleSetTests.Days(set, After));
        Assert.Single(SlotsOf(set));
        Assert.Empty(set.Findings);
    }

    [Fact]
    public void Replaces_ByTwoRules_KeepsASlotForEach()
    {
        RuleSet set = Packs.Compile(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule("one", more: Replaces), Packs.Rule("two", more: Replaces + "," + Inside)));

        Assert.Equal(2, SlotsOf(set).Length);
        Assert.Equal(["us-tx/one", "us-tx/two"], set.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void Replaces_ChosenByAnotherDay_IsRefused() =>
        Assert.Equal(
            ["us-tx/initial-evaluation CM2010 It is chosen by another day than 'us/initial-evaluation', which it replaces. Give both the same 'by'."],
            Packs.Refused(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule(more: Replaces + ",\"effective\":{\"by\":\"asOf\"}"))));

    [Fact]
    public void Replaces_AState_MayGiveMoreTime() =>
        Assert.Empty(Packs.Compile(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule(due: Packs.Days(90), more: Replaces))).Findings);

    [Fact]
    public void Replaces_ADistrictThatRelaxes_IsRefused()
    {
        string[] told = Packs.Refused(Packs.Federal(), Packs.Texas(Packs.Rule()), District(Packs.Days(61)));

        Assert.Equal(
            ["us-tx-fabens/initial-evaluation CM2012 It gives more time than 'us-tx/initial-evaluation', which it replaces. A district may only tighten a rule: give a date that is not later."],
            told);
    }

    [Fact]
    public void Replaces_ADistrictThatRelaxesALaterVersion_IsRefused()
    {
        RulePack texas = Packs.Texas(
            Packs.Rule(due: Packs.Days(60), more: "\"effective\":{\"to\":\"2013-08-31\"}"),
            Packs.Rule(due: Packs.Days(45), more: "\"effective\":{\"from\":\"2013-09-01\"}"));

        Assert.Contains("CM2012", Assert.Single(Packs.Refused(Packs.Federal(), texas, District(Packs.Days(50)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_ADistrictBesideAStricterVersion_IsTaken()
    {
        RulePack texas = Packs.Texas(
            Packs.Rule(due: Packs.Days(60), more: "\"effective\":{\"from\":\"2013-09-01\"}"),
            Packs.Rule(due: Packs.Days(45), more: "\"effective\":{\"to\":\"2013-08-31\"}"));

        RuleSet set = Packs.Compile(Packs.Federal(), texas, District(Packs.Days(50), ",\"effective\":{\"from\":\"2013-09-01\"}"));

        Assert.Equal([50], RuleSetTests.Days(set, First));
        Assert.Empty(set.Findings);
    }

    [Fact]
    public void Replaces_ADistrictThatTightens_IsTaken() =>
        Assert.Empty(Packs.Compile(Packs.Federal(), Packs.Texas(Packs.Rule()), District(Packs.Days(30))).Findings);

    [Fact]
    public void Replaces_ADistrictThatCannotBeCompared_IsReported()
    {
        Finding finding = Assert.Single(Packs.Compile(Packs.Federal(), Packs.Texas(Packs.Rule()), District(Packs.Days(30, "school"))).Findings);

        Assert.Equal("CM2013", finding.Code.ToString());
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("us-tx-fabens/initial-evaluation", finding.Path);
        Assert.Equal("It cannot be shown to give no more time than 'us-tx/initial-evaluation', which it replaces.", finding.Message);
        Assert.Equal("A district may only tighten a rule: compare the two by hand.", finding.Remedy);
    }

    [Fact]
    public void Compile_EveryMistakeOfEveryStage_IsToldAtOnce()
    {
        string[] told = Packs.Refused(Packs.Texas(Packs.Rule("a", more: "\"replaces\":\"us/x\""), Packs.Rule("b", Packs.Days(5, "lunar"))));

        Assert.Equal(["us-tx", "us-tx/a", "us-tx/b"], told.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Versions_ByAsOf_AreBoundOnTheOtherDay()
    {
        RuleVersion version = Packs.Compile(Packs.Federal(Packs.Rule(more: "\"effective\":{\"from\":\"2013-09-01\",\"to\":\"2020-08-31\",\"by\":\"asOf\"}"))).Compiled.Versions.Single();

        Assert.Equal((int.MinValue, int.MaxValue), (version.StartFrom, version.StartTo));
        Assert.Equal((CivilDay.Of(First), CivilDay.Of(Last)), (version.AsOfFrom, version.AsOfTo));
    }

    private static RulePack District(string due, string more = "") =>
        Packs.District(Packs.Rule(due: due, more: "\"replaces\":\"us-tx/initial-evaluation\"" + more));

    private static int[] SlotsOf(RuleSet set) => [.. set.Compiled.Versions.Select(version => version.Slot).Distinct()];
}
