using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Tests.Plans;

public sealed class IepTests
{
    [Fact]
    public void ToDraft_NextYear_KeepsWhatTheStudentHasAndNoDates()
    {
        Iep plan = Samples.Finished(Samples.Elementary);

        IepDraft next = plan.ToDraft(new PlanId("p-2027"));

        Assert.Equal(plan.Goals, next.Goals);
        Assert.Equal(plan.PresentLevels, next.PresentLevels);
        Assert.Equal((null, null, null), (next.MeetingOn, next.Starts, next.Ends));
        Assert.Empty(next.Team);
        Assert.Null(next.PriorNotice);
        Assert.Throws<ArgumentException>("next", () => plan.ToDraft(plan.Id));
        Assert.Throws<ArgumentException>("next", () => plan.ToDraft(default));
    }

    [Theory]
    [InlineData("0", EducationalEnvironment.RegularClassLittle)]
    [InlineData("39.99", EducationalEnvironment.RegularClassLittle)]
    [InlineData("40", EducationalEnvironment.RegularClassSome)]
    [InlineData("79.5", EducationalEnvironment.RegularClassSome)]
    [InlineData("80", EducationalEnvironment.RegularClassMost)]
    [InlineData("100", EducationalEnvironment.RegularClassMost)]
    public void SchoolAgeEnvironment_AnyShare_FallsIntoOne(string percent, EducationalEnvironment expected) =>
        Assert.Equal(expected, Placement.SchoolAgeEnvironment(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Environments_ImpossibleNumbers_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>("percent", () => Placement.SchoolAgeEnvironment(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>("percent", () => Placement.SchoolAgeEnvironment(100.1m));
        Assert.Throws<ArgumentOutOfRangeException>("hours", () => Placement.PreschoolEnvironment(169m, true));
        Assert.Equal(EducationalEnvironment.EarlyChildhoodMostElsewhere, Placement.PreschoolEnvironment(10m, false));
        Assert.Equal(EducationalEnvironment.EarlyChildhoodLessServices, Placement.PreschoolEnvironment(9.9m, true));
    }

    [Fact]
    public void AmountKind_OfEachForm_IsSaid()
    {
        ServiceLine line = Samples.Elementary.Services[0];

        Assert.Equal(ServiceAmountKind.Exact, line.AmountKind);
        Assert.Equal(ServiceAmountKind.Range, (line with { Length = new SessionLength { Each = new Minutes(20), EachAtMost = new Minutes(30) } }).AmountKind);
        Assert.Equal(ServiceAmountKind.Conditional, Samples.Elementary.Services[3].AmountKind);
    }

    [Fact]
    public void Between_TwoVersions_NamesEachPlaceAndWhetherItIsWording()
    {
        IepDraft before = Samples.Elementary;
        IepDraft after = before.WithLine("l-reading", line => line with { Location = new("Room 12"), Length = new SessionLength { Each = new Minutes(30) } })
            .WithGoal(0, goal => goal with { Condition = new("Given a passage") }) with { Accommodations = [], Grade = default };

        ImmutableArray<IepChange> changes = IepChange.Between(before, after);

        Assert.Equal(
            [("$.grade", false), ("$.goals[0].condition", true), ("$.services[0].length.each", false), ("$.services[0].location", true), ("$.accommodations", false)],
            changes.Select(change => (change.Path, change.IsText)));
        Assert.Empty(IepChange.Between(before, before));
    }

    [Fact]
    public void InEffect_EndsExchanged_IsNull() => Assert.Null((Samples.Elementary with { Ends = Samples.Elementary.Starts!.Value.PlusDays(-1) }).InEffect);

    [Fact]
    public void Equality_OfFinishedPlans_IsByValue()
    {
        Assert.Equal(Samples.Finished(Samples.Elementary), Samples.Finished(Samples.Elementary));
        Assert.NotEqual(Samples.Finished(Samples.Elementary), Samples.Finished(Samples.Transition));
        Assert.Equal(Samples.Finished(Samples.Elementary).GetHashCode(), Samples.Finished(Samples.Elementary).GetHashCode());
        Assert.Equal(new DateInterval(new LocalDate(2026, 3, 16), new LocalDate(2027, 3, 9)), Samples.Finished(Samples.Elementary).InEffect);
    }
}
