using CaseManager.Core.Evaluations;
using static CaseManager.Core.Evaluations.DisabilityCategory;

namespace CaseManager.Core.Tests.Evaluations;

public sealed class ChildCountTests
{
    /// <summary>34 CFR 300.641(c), (d).</summary>
    [Theory]
    [InlineData(Autism, Autism)]
    [InlineData(Deafness, Deafness)]
    [InlineData(Autism, Autism, Autism)]
    [InlineData(DeafBlindness, Deafness, VisualImpairment)]
    [InlineData(DeafBlindness, VisualImpairment, Deafness)]
    [InlineData(DeafBlindness, DeafBlindness, OrthopedicImpairment)]
    [InlineData(MultipleDisabilities, Deafness, VisualImpairment, Autism)]
    [InlineData(MultipleDisabilities, HearingImpairment, VisualImpairment)]
    [InlineData(MultipleDisabilities, Autism, IntellectualDisability)]
    [InlineData(DevelopmentalDelay, DevelopmentalDelay, Deafness, VisualImpairment)]
    [InlineData(DevelopmentalDelay, DevelopmentalDelay, Autism)]
    public void CategoryOf_SeveralDisabilities_IsOne(DisabilityCategory expected, params DisabilityCategory[] of) => Assert.Equal(expected, ChildCount.CategoryOf([.. of]));

    [Fact]
    public void CategoryOf_None_IsNull()
    {
        Assert.Null(ChildCount.CategoryOf([]));
        Assert.Null(ChildCount.CategoryOf(default));
    }

    [Fact]
    public void CodeOf_EveryCategory_HasACode()
    {
        Assert.Equal(14, Enum.GetValues<DisabilityCategory>().Length);
        Assert.Equal(13, Enum.GetValues<DisabilityCategory>().Select(ChildCount.CodeOf).Distinct().Count());
        Assert.Equal("HI", ChildCount.CodeOf(Deafness));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChildCount.CodeOf((DisabilityCategory)99));
    }

    [Fact]
    public void ReportedCategory_NotEligible_IsNone()
    {
        EligibilityDetermination decision = Documents.SampleCases.Record("elementary").Eligibilities[0];

        Assert.Equal(SpecificLearningDisability, decision.ReportedCategory);
        Assert.Equal(MultipleDisabilities, (decision with { Secondary = [SpeechOrLanguageImpairment] }).ReportedCategory);
        Assert.Null((decision with { Eligible = false }).ReportedCategory);
        Assert.Null((decision with { Primary = null }).ReportedCategory);
    }

    [Fact]
    public void MeetsTest_EitherProngMissing_IsFalse()
    {
        EligibilityDetermination decision = Documents.SampleCases.Record("elementary").Eligibilities[0];

        Assert.True(decision.MeetsTest);
        Assert.False((decision with { HasDisability = false }).MeetsTest);
        Assert.False((decision with { NeedsSpecialEducation = false }).MeetsTest);
        Assert.False((decision with { NeedsOnlyRelatedService = true }).MeetsTest);
        Assert.False((decision with { Exclusions = [decision.Exclusions[0] with { IsDeterminant = true }] }).MeetsTest);
    }
}
