using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Documents;
using CaseManager.Core.Tests.Documents;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>Every check of the documents of a case: page, words in both languages, law, a passing and a failing example.</summary>
public sealed class RecordFindingTests
{
    public static TheoryData<string> Samples => new(SampleCases.Names);

    public static TheoryData<ushort> Codes => new(Definitions.Select(definition => definition.Code.Number));

    private static IEnumerable<FindingDefinition> Definitions => FindingCatalog.Federal.Definitions.Where(definition => definition.Code.Number is >= 5101 and < 6000);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Check_Sample_FindsNothing(string name) =>
        Assert.Empty(Found(SampleCases.Record(name), name));

    [Fact]
    public void Examples_AreOneForEachCode()
    {
        Assert.InRange(Definitions.Count(), 90, 500);
        Assert.Equal(Definitions.Select(definition => definition.Code.Number), RecordExamples.All.Select(example => example.Code).Order());
    }

    /// <summary>One thing changed in a case that passes: exactly that finding, and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_FailingExample_IsFoundAndNothingElse(ushort code)
    {
        RecordExample example = RecordExamples.All.Single(one => one.Code == code);
        ImmutableArray<Finding> findings = CaseValidation.Check(RecordExamples.Failing(example), FindingCatalog.Federal, RecordExamples.AsOf(example.Sample));

        Finding finding = Assert.Single(findings);
        Assert.Equal(new FindingCode(code), finding.Code);
        Assert.StartsWith("$.", finding.Path, StringComparison.Ordinal);
        Assert.NotNull(finding.Citation);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Words_OfEachCode_StandInBothLanguages(ushort code)
    {
        RecordExample example = RecordExamples.All.Single(one => one.Code == code);
        CaseRecord record = RecordExamples.Failing(example);
        Finding english = CaseValidation.Check(record, FindingCatalog.Federal, RecordExamples.AsOf(example.Sample))[0];
        Finding spanish = CaseValidation.Check(record, FindingCatalog.Federal, RecordExamples.AsOf(example.Sample), MessageLanguage.Spanish)[0];

        Assert.Equal((english.Code, english.Path, english.Severity, english.Citation), (spanish.Code, spanish.Path, spanish.Severity, spanish.Citation));
        Assert.NotEqual(english.Message, spanish.Message);
        Assert.NotEqual(english.Remedy, spanish.Remedy);
        Assert.All([english.Message, english.Remedy, spanish.Message, spanish.Remedy], text =>
        {
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_OfEachCode_NamesTheLawAndBothExamples(ushort code)
    {
        FindingDefinition definition = Definitions.Single(one => one.Code.Number == code);
        string page = File.ReadAllText(CommittedText.PathOf(string.Create(CultureInfo.InvariantCulture, $"docs/diagnostics/CM{code}.md")));

        Assert.Contains(definition.Law.Label, page, StringComparison.Ordinal);
        Assert.Contains("**Passes.**", page, StringComparison.Ordinal);
        Assert.Contains("**Fails.**", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MarkersEverywhere_AreInNoFinding()
    {
        ImmutableArray<Finding> findings = CaseValidation.Check(Specimen.Record(), FindingCatalog.Federal, new LocalDate(2024, 1, 1));

        Assert.InRange(findings.Length, 20, 1000);
        Assert.All(findings, finding => Assert.DoesNotContain(Specimen.Marker, finding.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Check_SeverityRaisedFromADay_FollowsTheDay()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Raised = [new SeverityStep(new FindingCode(5206), FindingSeverity.Error, new LocalDate(2026, 7, 1))] });
        CaseRecord record = RecordExamples.Failing(RecordExamples.All.Single(example => example.Code == 5206));

        Assert.Equal(FindingSeverity.Warning, Assert.Single(CaseValidation.Check(record, catalog, new LocalDate(2026, 6, 30))).Severity);
        Assert.Equal(FindingSeverity.Error, Assert.Single(CaseValidation.Check(record, catalog, new LocalDate(2026, 7, 1))).Severity);
    }

    [Fact]
    public void Check_HostsOwnCheck_IsAddedAndSilencesNothing()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new OwnCheck());
        CaseRecord record = RecordExamples.Failing(RecordExamples.All.Single(example => example.Code == 5121));

        Assert.Equal(["CM5121", "CM7001"], CaseValidation.Check(record, catalog, new LocalDate(2026, 6, 1)).Select(finding => finding.Code.ToString()));
    }

    [Fact]
    public void Check_StateWithAnotherMajority_FollowsTheState()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Jurisdiction = new JurisdictionId("us-ga"), MajorityAge = 19 });

        Assert.Equal(["CM5253"], CaseValidation.Check(SampleCases.Record("transition"), catalog, RecordExamples.AsOf("transition")).Select(finding => finding.Code.ToString()));
    }

    [Fact]
    public void Check_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CaseValidation.Check((CaseRecord)null!, FindingCatalog.Federal, new LocalDate(2026, 6, 1)));
        Assert.Throws<ArgumentNullException>(() => CaseValidation.Check(SampleCases.Record("preschool"), null!, new LocalDate(2026, 6, 1)));
    }

    private static IEnumerable<string> Found(CaseRecord record, string name) =>
        CaseValidation.Check(record, FindingCatalog.Federal, RecordExamples.AsOf(name)).Select(finding => $"{finding.Code} {finding.Path}: {finding.Message}");

    private sealed class OwnCheck : ICheck<CaseRecord>
    {
        public ImmutableArray<Finding> Check(CaseRecord document, LocalDate asOf) =>
            [new Finding(new FindingCode(7001), FindingSeverity.Warning, "$", "The district wants a photograph.", "Take one.")];
    }
}
