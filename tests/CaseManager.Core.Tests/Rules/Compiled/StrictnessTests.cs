using System.Collections.Immutable;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Tests.Rules.Compiled;

public class StrictnessTests
{
    private static readonly TimelineRule Rule = Packs.OneRule(Packs.Rule());

    [Theory]
    [MemberData(nameof(Dates))]
    public void Compare_DueDates_ShowsWhatTheDataShows(DueExpression? lower, DueExpression? higher, string expected) =>
        Assert.Equal(expected, Strictness.Compare(Rule with { Due = lower }, Rule with { Due = higher }).ToString());

    [Fact]
    public void Compare_OtherRest_IsNotShown()
    {
        Assert.Equal(Stricter.NotShown, Strictness.Compare(Rule, Rule with { Modifiers = [new ClockModifier.ExtendByAbsence(3)] }));
        Assert.Equal(Stricter.NotShown, Strictness.Compare(Rule, Rule with { Starts = null }));
        Assert.Equal(Stricter.NotShown, Strictness.Compare(Rule, Rule with { Ends = ClockEnd.Never }));
        var variant = new RuleVariant { Id = "v", When = [], Modifiers = [], Status = RuleStatus.Recalled, Citations = [] };
        Assert.Equal(Stricter.NotShown, Strictness.Compare(Rule, Rule with { Variants = ImmutableArray.Create(variant) }));
        Assert.Equal(Stricter.No, Strictness.Compare(Rule, Rule with { Due = new DueExpression.Count(61, "calendar"), Ends = ClockEnd.Never }));
    }

    [Fact]
    public void Compare_ARightOrAnInterval_IsNotShownByASmallerNumber()
    {
        foreach (RuleKind kind in new[] { RuleKind.Right, RuleKind.MinimumInterval })
        {
            TimelineRule lower = Rule with { Kind = kind };
            Assert.Equal(Stricter.Yes, Strictness.Compare(lower, lower));
            Assert.Equal(Stricter.NotShown, Strictness.Compare(lower, lower with { Due = new DueExpression.Count(30, "calendar") }));
            Assert.Equal(Stricter.NotShown, Strictness.Compare(lower, lower with { Due = new DueExpression.Count(90, "calendar") }));
            Assert.Equal(Stricter.NotShown, Strictness.Compare(lower, Rule));
        }
    }

    public static TheoryData<DueExpression?, DueExpression?, string> Dates()
    {
        var from = new DueExpression.GivenBy([], EventDate.For);
        var count = new DueExpression.Count(60, "calendar");
        var before = new DueExpression.Before(5, "business");
        var years = new DueExpression.Anniversary(12);
        var age = new DueExpression.Age(36);
        var on = new DueExpression.OnAnnualDate(new AnnualDate(6, 30));
        return new()
        {
            { null, null, "Yes" },
            { null, count, "Yes" },
            { count, null, "No" },
            { count, count with { Days = 60 }, "Yes" },
            { count, count with { Days = 59 }, "Yes" },
            { count, count with { Days = 61 }, "No" },
            { count, count with { Basis = "school" }, "NotShown" },
            { count, count with { From = from }, "NotShown" },
            { count, count with { IncludeTrigger = true }, "NotShown" },
            { before, before with { Days = 5 }, "Yes" },
            { before, before with { Days = 6 }, "Yes" },
            { before, before with { Days = 4 }, "No" },
            { before, before with { Basis = "school" }, "NotShown" },
            { before, before with { From = from }, "NotShown" },
            { years, years with { Months = 12 }, "Yes" },
            { years, years with { Months = 11 }, "Yes" },
            { years, years with { Months = 13 }, "No" },
            { years, years with { Policy = AnniversaryPolicy.DayBefore }, "NotShown" },
            { years, years with { From = from }, "NotShown" },
            { age, age with { Months = 36 }, "Yes" },
            { age, age with { Months = 35 }, "Yes" },
            { age, age with { Months = 37 }, "No" },
            { age, age with { Edge = AgeEdge.DayBefore }, "NotShown" },
            { age, age with { Months = 30, Parameter = "p" }, "NotShown" },
            { on, on with { }, "Yes" },
            { on, on with { Date = new AnnualDate(6, 29) }, "NotShown" },
            { count, years, "NotShown" },
        };
    }
}
