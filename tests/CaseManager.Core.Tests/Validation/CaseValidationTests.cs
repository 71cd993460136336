using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Plans;
using CaseManager.Core.Tests.Plans;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

public sealed class CaseValidationTests
{
    private static readonly LocalDate Day = new(2026, 3, 10);

    [Fact]
    public void Finish_ACompletePlan_IsRevision1FromItsFirstDay()
    {
        Iep plan = CaseValidation.Finish(Samples.Elementary, FindingCatalog.Federal, Day).Value;

        Assert.Equal((1, new LocalDate(2026, 3, 16), Day), (plan.Revision, plan.From, plan.FinishedOn));
        Assert.Equal(Samples.Elementary, plan.Content);
    }

    [Fact]
    public void Finish_WithErrors_SaysAllOfThemAndNoWarning()
    {
        Result<Iep> refused = CaseValidation.Finish(Samples.Elementary with { Goals = [], Team = [], ExtendedYear = null, PriorNotice = null }, FindingCatalog.Federal, Day);

        Assert.Equal(ResultStatus.Invalid, refused.Status);
        Assert.Equal(["CM3006", "CM3061", "CM3062", "CM3063", "CM3064", "CM3065"], refused.ValidationErrors.Select(error => error.ErrorCode));
        Assert.All(refused.ValidationErrors, error => Assert.Equal(ValidationSeverity.Error, error.Severity));
    }

    [Fact]
    public void Finish_WithWarningsOnly_Succeeds() =>
        Assert.True(CaseValidation.Finish(Samples.Elementary with { ExtendedYear = null, PriorNotice = null }, FindingCatalog.Federal, Day).IsSuccess);

    [Fact]
    public void Check_AnEmptyDraft_NamesEveryPartOnce()
    {
        var empty = new IepDraft { Id = new PlanId("p"), Student = new StudentId("s"), Level = EducationLevel.SchoolAge, Kind = IepKind.Initial };

        ImmutableArray<Finding> findings = CaseValidation.Check(empty, FindingCatalog.Federal, Day);

        Assert.Equal(
            [
                "CM3001", "CM3006", "CM3009", "CM3010", "CM3012", "CM3013", "CM3014", "CM3054", "CM3018", "CM3017", "CM3041", "CM3042", "CM3043", "CM3044", "CM3045", "CM3046",
                "CM3061", "CM3063", "CM3064", "CM3065", "CM3110", "CM3101", "CM3104", "CM3108",
            ],
            findings.Select(finding => finding.Code.ToString()));
        Assert.All(findings, finding => Assert.NotNull(finding.Citation));
    }

    [Fact]
    public void Amend_ByAgreement_IsTheNextRevisionOfTheSamePeriod()
    {
        Iep amended = CaseValidation.Amend(AmendmentExamples.Current, AmendmentExamples.MoreReading, FindingCatalog.Federal, new LocalDate(2026, 8, 18)).Value;

        Assert.Equal((2, new LocalDate(2026, 8, 24)), (amended.Revision, amended.From));
        Assert.Equal(AmendmentExamples.Current.InEffect, amended.InEffect);
        Assert.Equal(AmendmentExamples.Current.Content.MeetingOn, amended.Content.MeetingOn);
        Assert.Equal(3, CaseValidation.Amend(amended, AmendmentExamples.MoreReading with { Content = Samples.Elementary, From = new LocalDate(2026, 10, 5), AgreedOn = new LocalDate(2026, 10, 1) }, FindingCatalog.Federal, new LocalDate(2026, 10, 1)).Value.Revision);
    }

    [Fact]
    public void Amend_WithDataFromAfterTheMeeting_IsDecidedByThen()
    {
        LocalDate august = new(2026, 8, 17);
        IepAmendment amendment = AmendmentExamples.MoreReading with { Content = AmendmentExamples.MoreReading.Content.WithGoal(0, goal => goal with { BaselineOn = august }) };

        Iep amended = CaseValidation.Amend(AmendmentExamples.Current, amendment, FindingCatalog.Federal, new LocalDate(2026, 8, 18)).Value;

        Assert.Equal(amended, CaseValidation.Restore(PlanRevision.Of(amended), FindingCatalog.Federal).Value);
        Assert.Contains(CaseValidation.Amend(AmendmentExamples.Current, amendment with { AgreedOn = august.PlusDays(-1) }, FindingCatalog.Federal, new LocalDate(2026, 8, 18)).ValidationErrors, error => error.ErrorCode == "CM3107");
    }

    [Fact]
    public void Correct_Wording_KeepsRevisionAndDays()
    {
        Iep corrected = CaseValidation.Correct(AmendmentExamples.Current, Samples.Elementary.WithGoal(0, goal => goal with { Condition = new("Given an unpracticed grade 4 passage") }), FindingCatalog.Federal).Value;

        Assert.Equal((1, AmendmentExamples.Current.FinishedOn, AmendmentExamples.Current.From), (corrected.Revision, corrected.FinishedOn, corrected.From));
    }

    [Fact]
    public void Restore_AChangedFile_IsRefused() =>
        Assert.Equal("CM3006", CaseValidation.Restore(PlanRevision.Stored(Samples.Elementary with { Goals = [] }, 1, Day, Day), FindingCatalog.Federal).ValidationErrors.Single().ErrorCode);

    [Fact]
    public void Check_LayerThatRaises_HoldsFromItsDayAndInItsState()
    {
        var texas = new FindingLayer { Jurisdiction = new JurisdictionId("us-tx"), Raised = [new SeverityStep(new FindingCode(3108), FindingSeverity.Error, From: new LocalDate(2026, 7, 1), Through: new LocalDate(2026, 12, 31))] };
        FindingCatalog catalog = FindingCatalog.Federal.With(texas);
        IepDraft draft = Samples.Elementary with { PriorNotice = null };

        Assert.Equal(FindingSeverity.Warning, Weight(draft, new LocalDate(2026, 6, 30)));
        Assert.Equal(FindingSeverity.Error, Weight(draft, new LocalDate(2026, 7, 1)));
        Assert.Equal(FindingSeverity.Error, Weight(draft with { Jurisdiction = new JurisdictionId("us-tx-houston") }, new LocalDate(2026, 12, 31)));
        Assert.Equal(FindingSeverity.Warning, Weight(draft, new LocalDate(2027, 1, 1)));
        Assert.Equal(FindingSeverity.Warning, Weight(draft with { Jurisdiction = new JurisdictionId("us-txx") }, new LocalDate(2026, 7, 1)));
        Assert.Equal(FindingSeverity.Warning, Weight(draft with { Jurisdiction = null }, new LocalDate(2026, 7, 1)));

        FindingSeverity Weight(IepDraft plan, LocalDate asOf) => CaseValidation.Check(plan, catalog, asOf).Single().Severity;
    }

    [Fact]
    public void Check_LayerThatWouldLower_ChangesNothing()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Raised = [new SeverityStep(new FindingCode(3006), FindingSeverity.Information)] });

        Assert.Equal(FindingSeverity.Error, catalog.SeverityOf(new FindingCode(3006), Day));
        Assert.False(CaseValidation.Finish(Samples.Elementary with { Goals = [] }, catalog, Day).IsSuccess);
    }

    [Fact]
    public void Check_AgesOfAState_MoveTransitionAndRights()
    {
        IepDraft fourteen = Samples.Elementary with { BirthDate = new PersonalDate(new LocalDate(2013, 3, 9)) };
        FindingCatalog earlier = FindingCatalog.Federal.With(new FindingLayer { Jurisdiction = new JurisdictionId("us-tx"), TransitionAge = Years(14) });
        IepDraft seventeen = Samples.Transition with { RightsTransfer = null };
        FindingCatalog later = FindingCatalog.Federal.With(new FindingLayer { Jurisdiction = new JurisdictionId("us-pa"), MajorityAge = Years(21) });

        Assert.Empty(CaseValidation.Check(fourteen, FindingCatalog.Federal, Day));
        Finding finding = Assert.Single(CaseValidation.Check(fourteen, earlier, Day));
        Assert.Equal(("CM3022", "The student is 14 or older before this plan ends, and it has no transition plan."), (finding.Code.ToString(), finding.Message));
        Assert.Equal("CM3028", Assert.Single(CaseValidation.Check(seventeen, FindingCatalog.Federal, Day)).Code.ToString());
        Assert.Empty(CaseValidation.Check(seventeen, later, Day));
    }

    [Fact]
    public void Check_TransitionAge_TurnsOnTheDayOfTheBirthday()
    {
        LocalDate ends = Samples.Elementary.Ends!.Value;

        Assert.Empty(CaseValidation.Check(Samples.Elementary with { BirthDate = new PersonalDate(ends.PlusDays(1).PlusYears(-16)) }, FindingCatalog.Federal, Day));
        Assert.Equal("CM3022", Assert.Single(CaseValidation.Check(Samples.Elementary with { BirthDate = new PersonalDate(ends.PlusYears(-16)) }, FindingCatalog.Federal, Day)).Code.ToString());
    }

    [Fact]
    public void Check_AChildOfTwoWhoTurnsThreeInThePlan_IsOldEnough()
    {
        LocalDate ends = Samples.Preschool.Ends!.Value;

        Assert.Empty(CaseValidation.Check(Samples.Preschool with { BirthDate = new PersonalDate(ends.PlusYears(-3)) }, FindingCatalog.Federal, Day));
        Assert.Equal("CM3111", Assert.Single(CaseValidation.Check(Samples.Preschool with { BirthDate = new PersonalDate(ends.PlusDays(1).PlusYears(-3)) }, FindingCatalog.Federal, Day)).Code.ToString());
    }

    [Fact]
    public void Check_AdditionsOfAState_AreAskedAndAnswered()
    {
        var addition = new RequiredAddition("x-item", LayerLaw.Of(new Citation("a State's law"), from: new LocalDate(2026, 7, 1)));
        FindingCatalog catalog = FindingCatalog.Federal.With(new FindingLayer { Jurisdiction = new JurisdictionId("us-tx"), Additions = [addition] });
        IepDraft answered = Samples.Elementary with { StateAdditions = [new StateAddition { Jurisdiction = new JurisdictionId("us-tx"), Key = "x-item", Text = new("Yes.") }] };

        Assert.Empty(CaseValidation.Check(Samples.Elementary, catalog, new LocalDate(2026, 6, 30)));
        Assert.Equal("us-tx asks for x-item, and it is missing.", Assert.Single(CaseValidation.Check(Samples.Elementary, catalog, new LocalDate(2026, 7, 1))).Message);
        Assert.Empty(CaseValidation.Check(answered, catalog, new LocalDate(2026, 7, 1)));
        Assert.Empty(CaseValidation.Check(Samples.Transition, catalog, new LocalDate(2026, 7, 1)));
    }

    [Fact]
    public void Check_HostsOwn_IsAddedAndCanBeRaised()
    {
        FindingCatalog catalog = FindingCatalog.Federal.With(new ThreeGoals(new FindingCode(7001)));

        Finding own = Assert.Single(CaseValidation.Check(Samples.Preschool, catalog, Day));
        Assert.Equal((new FindingCode(7001), FindingSeverity.Warning), (own.Code, own.Severity));
        Assert.Empty(CaseValidation.Check(Samples.Elementary, catalog, Day));
        FindingCatalog raised = catalog.With(new FindingLayer { Raised = [new SeverityStep(new FindingCode(7001), FindingSeverity.Error)] });
        Assert.False(CaseValidation.Finish(Samples.Preschool, raised, Day).IsSuccess);
        Assert.Throws<InvalidOperationException>(() => CaseValidation.Check(Samples.Preschool, FindingCatalog.Federal.With(new ThreeGoals(new FindingCode(3006))), Day));
    }

    [Fact]
    public void With_WhatNoLayerMayBe_Throws()
    {
        Assert.Throws<ArgumentException>("layer", () => FindingCatalog.Federal.With(new FindingLayer { MajorityAge = Years(21) }));
        Assert.Throws<ArgumentException>("layer", () => FindingCatalog.Federal.With(new FindingLayer { TransitionAge = Years(0) }));
        Assert.Throws<ArgumentException>("layer", () => FindingCatalog.Federal.With(new FindingLayer { Objectives = new LayerLaw { Citations = [] } }));
        Assert.Throws<ArgumentNullException>("citation", () => LayerLaw.Of(null!));
        Assert.Throws<ArgumentNullException>("layer", () => FindingCatalog.Federal.With((FindingLayer)null!));
        Assert.Throws<ArgumentNullException>("check", () => FindingCatalog.Federal.With((ICheck<IepDraft>)null!));
    }

    private static LayerAge Years(int years) => new(years * 12, LayerLaw.Of(new Citation("a State's law")));

    private sealed class ThreeGoals(FindingCode code) : ICheck<IepDraft>
    {
        public ImmutableArray<Finding> Check(IepDraft document, LocalDate asOf) =>
            document.Goals.Length >= 3 ? [] : [new Finding(code, FindingSeverity.Warning, "$.goals", "The district asks for three goals.", "Add one.")];
    }
}
