using System.Text;
using Ardalis.Result;
using CaseManager.Core.Plans;
using CaseManager.Core.Rules;
using CaseManager.Core.Tests.Plans;
using CaseManager.Core.Validation;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>What the States in the box ask of plans: of each a plan that has it and one that lacks it.</summary>
public sealed class PlanLayerTests
{
    private static readonly LocalDate Day = new(2026, 3, 10);

    private static readonly FindingCatalog Catalog = BuiltInPlanLayers.AddTo(FindingCatalog.Federal);

    public static TheoryData<string> States => [.. BuiltInPlanLayers.Jurisdictions];

    /// <summary>State, age in months on the last day, message and law when the plan has no transition.</summary>
    public static TheoryData<string, int, string?, string?> Ages => new()
    {
        { "us-ca", 168, null, null },
        { "us-ct", 168, "The student is 14 or older before this plan ends, and it has no transition plan.", "Connecticut State Department of Education, Secondary Transition Overview (Conn. Gen. Stat. §10-76d(a)(9))" },
        { "us-de", 168, "The student is 14 or older before this plan ends, and it has no transition plan.", "14 DE Admin. Code 925-7.2 (formerly 20.2)" },
        { "us-ga", 168, null, null },
        { "us-il", 174, "The student is 14½ or older before this plan ends, and it has no transition plan.", "23 Ill. Adm. Code 226.230(c)" },
        { "us-mi", 168, null, null },
        { "us-ny", 180, "The student is 15 or older before this plan ends, and it has no transition plan.", "New York State Education Department, questions and answers on IEP development, post-secondary goals and transition needs (8 NYCRR 200.4(d)(2)(ix))" },
        { "us-pa", 168, "us-pa is said to ask for a transition plan from age 14, and this plan lacks it; the text of that law was not read.", "22 Pa. Code §14.131(a)(5), as told by Seneca Valley School District" },
        { "us-tx", 168, "The student is 14 or older before this plan ends, and it has no transition plan.", "Tex. Educ. Code §29.0111" },
        { "us-va", 168, "The student is 14 or older before this plan ends, and it has no transition plan.", "Virginia Department of Education, Sample Transition IEP Form, a copy (8VAC20-81-110 G 10)" },
        { "us-ga", 192, "The student is 16 or older before this plan ends, and it has no transition plan.", "34 CFR 300.320(b)" },
    };

    /// <summary>State, and what a plan lacks that has everything federal law asks for and nothing else.</summary>
    public static TheoryData<string, string> Lacks => new()
    {
        { "us-ca", "CM3031 Warning $.stateAdditions" },
        { "us-ct", "CM3030 Error $.stateAdditions, CM3030 Error $.stateAdditions, CM3032 Error $.goals[*].objectives" },
        { "us-de", "" },
        { "us-ga", "" },
        { "us-il", "CM3032 Error $.goals[*].objectives, CM3054 Error $.extendedYear" },
        { "us-mi", "CM3032 Error $.goals[*].objectives, CM3054 Error $.extendedYear" },
        { "us-ny", "CM3030 Error $.stateAdditions, CM3030 Error $.stateAdditions" },
        { "us-pa", "CM3030 Error $.stateAdditions" },
        { "us-tx", "" },
        { "us-va", "" },
    };

    [Fact]
    public void Jurisdictions_AreThoseOfTheRulePacks() =>
        Assert.Equal(BuiltInPacks.Jurisdictions.Where(jurisdiction => jurisdiction != "us"), BuiltInPlanLayers.Jurisdictions);

    [Theory]
    [MemberData(nameof(States))]
    public void Read_LayerOfTheBox_SaysWhoseItIsAndWhatWasRead(string state)
    {
        FindingLayer layer = Layer(state);

        Assert.Equal((new JurisdictionId(state), "2026.11.1"), (layer.Jurisdiction, layer.Version));
        Assert.All(layer.Laws.Where(law => law.Status == RuleStatus.Verified), law => Assert.Contains(law.Citations, citation => citation is { Href: not null, Retrieved: not null }));
        Assert.All(layer.Raised, step => Assert.NotNull(step.Law?.Href));
        Assert.Equal(layer, FindingLayerReader.Read(BuiltInPlanLayers.Read(state).Span).Value);
        Assert.NotEqual(layer, layer with { NotModelled = [new LayerGap("more", LayerLaw.Of(new Citation("a law")))] });
    }

    [Theory]
    [MemberData(nameof(Ages))]
    public void Check_PlanOfThatAgeWithoutTransition_IsFoundFromTheDayItIsReached(string state, int months, string? message, string? law)
    {
        IepDraft plan = Complete(state);
        LocalDate born = plan.Ends!.Value.PlusMonths(-months);

        Finding? found = Check(plan with { BirthDate = new PersonalDate(born) }).SingleOrDefault();

        Assert.Equal((message, law), (found?.Message, found?.Citation?.Label));
        Assert.True(found is null || found.Severity == (state == "us-pa" ? FindingSeverity.Warning : FindingSeverity.Error));
        Assert.Empty(Check(plan with { BirthDate = new PersonalDate(born.PlusDays(2)) }));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Check_PlanWithAllThatItsStateAsksFor_Passes(string state) => Assert.Empty(Check(Complete(state)));

    [Theory]
    [MemberData(nameof(Lacks))]
    public void Check_PlanWithFederalContentAlone_LacksWhatItsStateAsksFor(string state, string expected)
    {
        IepDraft plan = Samples.Elementary with { Jurisdiction = new JurisdictionId(state), StateAdditions = [], ExtendedYear = null };

        IEnumerable<string> found = Check(plan)
            .Where(finding => finding.Severity == FindingSeverity.Error || finding.Code != new FindingCode(3054))
            .Select(finding => $"{finding.Code} {finding.Severity} {System.Text.RegularExpressions.Regex.Replace(finding.Path, @"\[\d+\]", "[*]")}");

        Assert.Equal(expected, string.Join(", ", found.Order(StringComparer.Ordinal).Aggregate(new List<string>(), (kept, one) => one.Contains("[*]", StringComparison.Ordinal) && kept.Contains(one) ? kept : [.. kept, one])));
        Assert.All(Check(plan).Where(finding => finding.Code.Number is 3030 or 3031 or 3032), finding => Assert.DoesNotContain("34 CFR", finding.Citation!.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ItemOfYoungChildrenOrOfALevel_IsAskedOfThemAlone()
    {
        IepDraft michigan = (Samples.Preschool with { Jurisdiction = new JurisdictionId("us-mi"), StateAdditions = [] }).WithObjectives();
        IepDraft pennsylvania = Samples.Preschool with { Jurisdiction = new JurisdictionId("us-pa"), StateAdditions = [] };

        Assert.Equal("us-mi asks for The child's socialization needs and ability to participate and progress in developmentally appropriate activities (socialization-needs), and it is missing.", Assert.Single(Check(michigan)).Message);
        Assert.Empty(Check(michigan with { BirthDate = new PersonalDate(michigan.Starts!.Value.PlusYears(-6)) }));
        Assert.Empty(Check(pennsylvania));
    }

    [Fact]
    public void Check_LayerBeforeItsDay_AsksForNothing()
    {
        IepDraft plan = Complete("us-ct");
        IepDraft fourteen = plan with { BirthDate = new PersonalDate(plan.Ends!.Value.PlusYears(-14)) };

        Assert.Contains(CaseValidation.Check(fourteen, Catalog, new LocalDate(2021, 7, 1)), finding => finding.Code == new FindingCode(3022));
        Assert.DoesNotContain(CaseValidation.Check(fourteen, Catalog, new LocalDate(2021, 6, 30)), finding => finding.Code == new FindingCode(3022));
    }

    [Fact]
    public void Check_DistrictBelowAState_FollowsTheState() =>
        Assert.Equal("CM3031", Assert.Single(Check(Samples.Elementary with { Jurisdiction = new JurisdictionId("us-ca-fresno") })).Code.ToString());

    [Fact]
    public void Check_MajorityThatNobodyRead_RelaxesNothing()
    {
        var said = new LayerAge(21 * 12, new LayerLaw { Citations = [new Citation("a law")], Status = RuleStatus.Recalled });
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Jurisdiction = new JurisdictionId("us-pa"), MajorityAge = said });

        Assert.Equal("CM3028", Assert.Single(CaseValidation.Check(Samples.Transition with { RightsTransfer = null }, catalog, Day)).Code.ToString());
    }

    [Fact]
    public void Check_ObjectivesThatAStateIsSaidToAskFor_AreAWarning()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Objectives = new LayerLaw { Citations = [new Citation("a law")], Status = RuleStatus.Secondary } });

        Assert.All(CaseValidation.Check(Samples.Elementary, catalog, Day), finding => Assert.Equal(("CM3031", FindingSeverity.Warning), (finding.Code.ToString(), finding.Severity)));
        Assert.Equal(Samples.Elementary.Goals.Length, CaseValidation.Check(Samples.Elementary, catalog, Day).Length);
    }

    [Fact]
    public void Read_EverythingWrong_IsToldAtOnce()
    {
        Result<FindingLayer> read = Read("""
            {"jurisdiction":"us","title":" ","version":"1","transitionAge":{"months":192,"cite":[],"status":"verified"},"objectives":{"cite":[{"label":"x"}],"status":"verified"},
             "additions":[{"key":"A b","title":"","underAge":0,"cite":[{"label":" ","href":"x"}],"status":"recalled"},{"key":"A b","title":"t","cite":[{"label":"x"}],"status":"recalled"}],
             "raised":[{"code":"CM9999","severity":"error","from":"2026-02-01","through":"2026-01-01","cite":[{"label":"x"}],"status":"secondary"}],
             "notModelled":[{"title":"","cite":[{"label":"x"}],"status":"recalled"}]}
            """);

        Assert.Equal(ResultStatus.Invalid, read.Status);
        Assert.Equal(
            [
                "CM2001 $.jurisdiction", "CM2006 $.title", "CM2001 $.version", "CM2007 $.transitionAge.months", "CM2004 $.transitionAge.cite", "CM2004 $.objectives.cite", "CM2001 $.additions[0].key",
                "CM2006 $.additions[0].title", "CM2007 $.additions[0].underAge", "CM2004 $.additions[0].cite[0].label", "CM2004 $.additions[0].cite[0].href", "CM2001 $.additions[1].key",
                "CM2001 $.raised[0].code", "CM2008 $.raised[0].status", "CM2008 $.raised[0].through", "CM2006 $.notModelled[0].title", "CM2005 $.additions[1].key",
            ],
            read.ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}"));
    }

    [Theory]
    [InlineData("""{"jurisdiction":"us-tx","title":"t","version":"2026.11.1","aditions":[]}""", "CM1003")]
    [InlineData("""{"jurisdiction":"us-tx","jurisdiction":"us-tx","title":"t","version":"2026.11.1"}""", "CM1004")]
    [InlineData("""{"jurisdiction":"us-tx","title":"t"}""", "CM1005")]
    [InlineData("""{"jurisdiction":"us-tx","title":"t","version":"2026.11.1","raised":[{"code":"CM3054","severity":"fatal","cite":[{"label":"x"}],"status":"recalled"}]}""", "CM1006")]
    public void Read_WrongShape_IsRefused(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).ValidationErrors).ErrorCode);

    [Fact]
    public void Read_NoLayerForAJurisdiction_Throws()
    {
        Assert.Throws<ArgumentException>("jurisdiction", () => BuiltInPlanLayers.Read("us-zz"));
        Assert.Throws<ArgumentNullException>("jurisdiction", () => BuiltInPlanLayers.Read(null!));
        Assert.Throws<ArgumentNullException>("catalog", () => BuiltInPlanLayers.AddTo(null!));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Docs_EachLayer_HasItsRow(string state)
    {
        string row = Assert.Single(File.ReadAllLines(CommittedText.PathOf("docs/concepts/plans.md")), line => line.StartsWith($"| {state} |", StringComparison.Ordinal));
        FindingLayer layer = Layer(state);

        Assert.StartsWith($"| {state} | {LayerAge.InYears(layer.TransitionAge?.Months ?? FindingCatalog.FederalTransitionAge)}", row, StringComparison.Ordinal);
        Assert.All(layer.Additions, addition => Assert.Contains($"`{addition.Key}`", row, StringComparison.Ordinal));
        Assert.Equal(layer.Objectives is not null, row.Contains("objectives of every goal", StringComparison.Ordinal));
        Assert.Equal(!layer.Raised.IsEmpty, row.Contains("a decision on the extended year", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(168, "14")]
    [InlineData(174, "14½")]
    [InlineData(173, "14 5/12")]
    public void InYears_AnAgeInMonths_IsWrittenAsPeopleSayIt(int months, string text) => Assert.Equal(text, LayerAge.InYears(months));

    private static IepDraft Complete(string state)
    {
        FindingLayer layer = Layer(state);
        IepDraft plan = Samples.Elementary with
        {
            Jurisdiction = layer.Jurisdiction,
            StateAdditions = [.. layer.Additions.Select(addition => new StateAddition { Jurisdiction = layer.Jurisdiction!.Value, Key = addition.Key, Text = new("Yes.") })],
        };
        return layer.Objectives is null ? plan : plan.WithObjectives();
    }

    private static FindingLayer Layer(string state) => FindingLayerReader.Read(BuiltInPlanLayers.Read(state).Span).Value;

    private static Result<FindingLayer> Read(string text) => FindingLayerReader.Read(Encoding.UTF8.GetBytes(text));

    private static System.Collections.Immutable.ImmutableArray<Finding> Check(IepDraft plan) => CaseValidation.Check(plan, Catalog, Day);
}
