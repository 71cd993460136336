using System.Collections.Immutable;
using CaseManager.Core.Documents;
using CaseManager.Core.Tests.Documents;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>The checks of the documents of a case as a whole; each by itself is in <see cref="FindingExampleTests"/>.</summary>
public sealed class RecordFindingTests
{
    public static TheoryData<string> Samples => new(SampleCases.Names);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Check_Sample_FindsNothing(string name) =>
        Assert.Empty(Found(SampleCases.Record(name), name));

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
        CaseRecord record = RecordExamples.All.Single(example => example.Code == 5206).Failing;

        Assert.Equal(FindingSeverity.Warning, Assert.Single(CaseValidation.Check(record, catalog, new LocalDate(2026, 6, 30))).Severity);
        Assert.Equal(FindingSeverity.Error, Assert.Single(CaseValidation.Check(record, catalog, new LocalDate(2026, 7, 1))).Severity);
    }

    [Fact]
    public void Check_HostsOwnCheck_IsAddedAndSilencesNothing()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new OwnCheck());
        CaseRecord record = RecordExamples.All.Single(example => example.Code == 5121).Failing;

        Assert.Equal(["CM5121", "CM7001"], CaseValidation.Check(record, catalog, new LocalDate(2026, 6, 1)).Select(finding => finding.Code.ToString()));
    }

    [Fact]
    public void Check_StateWithAnotherMajority_FollowsTheState()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Jurisdiction = new JurisdictionId("us-ga"), MajorityAge = new LayerAge(19 * 12, LayerLaw.Of(new Citation("a State's law"))) });

        Assert.Equal(["CM5253"], CaseValidation.Check(SampleCases.Record("graduation"), catalog, RecordExamples.AsOf("graduation")).Select(finding => finding.Code.ToString()));
    }

    [Fact]
    public void Check_ManifestationWithAnEarlierPlanReviewed_NeedsNoOtherAssessment()
    {
        CaseRecord record = SampleCases.Record("graduation");
        Support.ManifestationReview review = record.ManifestationReviews.Single(one => one.IsManifestation);
        Support.BehaviorPlan earlier = record.BehaviorPlans[0] with { Assessment = null, From = review.HeldOn, Through = review.HeldOn };
        CaseRecord without = record with { BehaviorAssessments = [] };

        Assert.Empty(Found(without with { BehaviorPlans = [earlier with { ReviewedOn = [review.HeldOn] }] }, "graduation"));
        Assert.StartsWith("CM5271 ", Assert.Single(Found(without with { BehaviorPlans = [earlier with { ReviewedOn = [review.HeldOn.PlusDays(-1)] }] }, "graduation")), StringComparison.Ordinal);
        Assert.StartsWith("CM5271 ", Assert.Single(Found(without with { BehaviorPlans = [earlier with { From = review.HeldOn.PlusDays(1), Through = null, ReviewedOn = [review.HeldOn.PlusDays(9)] }] }, "graduation")), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OpenOutsideReferral_NeedsADayThatHasNotPassed()
    {
        CaseRecord record = SampleCases.Record("elementary");
        LocalDate asOf = RecordExamples.AsOf("elementary");

        Assert.Empty(Found(Open(asOf), "elementary"));
        Assert.StartsWith("CM5278 $.agencyReferrals[0].followUpBy: ", Assert.Single(Found(Open(asOf.PlusDays(-1)), "elementary")), StringComparison.Ordinal);
        Assert.StartsWith("CM5278 ", Assert.Single(Found(Open(null), "elementary")), StringComparison.Ordinal);

        CaseRecord Open(LocalDate? by) => record with { AgencyReferrals = [record.AgencyReferrals[0] with { ClosedOn = null, Closure = null, FollowUpBy = by }] };
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
