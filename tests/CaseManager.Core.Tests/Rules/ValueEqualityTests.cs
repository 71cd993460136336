using System.Collections.Immutable;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Rules;

/// <summary>Every record of the model that holds arrays: made twice it is equal, and each changed part makes it differ.</summary>
public class ValueEqualityTests
{
    public static TheoryData<string> Families => [.. Made().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Equals_MadeTwice_IsTheSame(string family)
    {
        object[] first = Made()[family];
        object[] second = Made()[family];
        for (int i = 0; i < first.Length; i++)
        {
            Assert.NotSame(first[i], second[i]);
            Assert.Equal(first[i], second[i]);
            Assert.Equal(first[i].GetHashCode(), second[i].GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Equals_OnePartChanged_Differs(string family)
    {
        object[] all = Made()[family];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                Assert.Equal(i == j, all[i].Equals(all[j]));
            }

            Assert.False(all[i].Equals(null));
        }
    }

    private static ImmutableArray<EventPattern> On(params string[] texts) =>
        [.. texts.Select(text => EventPattern.TryParse(text, out EventPattern? pattern) ? pattern! : throw new ArgumentException(text, nameof(texts)))];

    private static Citation Law(string label) => new(label);

    private static Dictionary<string, object[]> Made()
    {
        ImmutableArray<EventPattern> a = On("referral.received");
        ImmutableArray<EventPattern> b = On("evaluation.completed[part=one|two]");
        var days = new DueExpression.Count(10, "school");
        return new(StringComparer.Ordinal)
        {
            ["condition"] = [new AttributeCondition("a", ["x"]), new AttributeCondition("b", ["x"]), new AttributeCondition("a", ["x", "y"]), new AttributeCondition("a", ["y", "x"])],
            ["pattern"] = [a[0], b[0], On("referral.received[a=x]")[0]],
            ["end"] = [new ClockEnd(On("referral.received"), All: false), new ClockEnd(a, All: true), new ClockEnd(b, All: false)],
            ["suspend"] = [new ClockModifier.Suspend(On("referral.received"), b), new ClockModifier.Suspend(b, b), new ClockModifier.Suspend(a, a)],
            ["extend"] =
            [
                new ClockModifier.ExtendByEvent(On("referral.received")),
                new ClockModifier.ExtendByEvent(b),
                new ClockModifier.ExtendByEvent(a, 30),
                new ClockModifier.ExtendByEvent(a, 30, "school"),
            ],
            ["exempt"] = [new ClockModifier.Exempt(On("referral.received")), new ClockModifier.Exempt(b)],
            ["terminate"] = [new ClockModifier.Terminate(On("referral.received")), new ClockModifier.Terminate(b)],
            ["on event"] =
            [
                new ClockStart.OnEvent(On("referral.received"), StartTake.Earliest, [], []),
                new ClockStart.OnEvent(a, StartTake.Latest, [], []),
                new ClockStart.OnEvent(a, StartTake.Earliest, b, []),
                new ClockStart.OnEvent(a, StartTake.Earliest, [], b),
                new ClockStart.OnEvent(b, StartTake.Earliest, [], []),
            ],
            ["at birth"] = [new ClockStart.AtBirth(On("referral.received"), []), new ClockStart.AtBirth([], []), new ClockStart.AtBirth(a, b)],
            ["each school year"] = [new ClockStart.EachSchoolYear(On("referral.received"), []), new ClockStart.EachSchoolYear([], []), new ClockStart.EachSchoolYear(a, b)],
            ["given by"] =
            [
                new DueExpression.GivenBy(On("referral.received"), EventDate.On),
                new DueExpression.GivenBy(b, EventDate.On),
                new DueExpression.GivenBy(a, EventDate.For),
                new DueExpression.GivenBy(a, EventDate.On, EventScope.Case),
                new DueExpression.GivenBy(a, EventDate.On, EventScope.Clock, DateTake.Latest),
                new DueExpression.GivenBy(a, EventDate.On, EventScope.Clock, DateTake.Earliest, LaterThanStart: true),
            ],
            ["earliest of"] = [new DueExpression.EarliestOf([days, new DueExpression.Before(5, "business")]), new DueExpression.EarliestOf([days])],
            ["latest of"] = [new DueExpression.LatestOf([days, new DueExpression.Before(5, "business")]), new DueExpression.LatestOf([days])],
            ["has"] = [new Guard.Has(On("referral.received")), new Guard.Has(b)],
            ["opened by"] = [new Guard.OpenedBy(On("referral.received")), new Guard.OpenedBy(b)],
            ["unless"] = [new Guard.Unless(new Guard.Has(On("referral.received"))), new Guard.Unless(new Guard.OpenedBy(a))],
            ["says"] = [new Guard.Says(new AttributeCondition("a", ["x"])), new Guard.Says(new AttributeCondition("a", ["y"]))],
            ["parameter"] =
            [
                new RuleParameter("majority", 216, [Law("State law")], RuleStatus.Recalled),
                new RuleParameter("other", 216, [Law("State law")], RuleStatus.Recalled),
                new RuleParameter("majority", 228, [Law("State law")], RuleStatus.Recalled),
                new RuleParameter("majority", 216, [Law("Another")], RuleStatus.Recalled),
                new RuleParameter("majority", 216, [Law("State law")], RuleStatus.Secondary),
                new RuleParameter("majority", 216, [Law("State law")], RuleStatus.Recalled, "why"),
            ],
            ["variant"] = Variants(days, a),
            ["rule"] = Rules(days, a),
            ["pack"] = PackFamily(),
        };
    }

    private static object[] Variants(DueExpression days, ImmutableArray<EventPattern> a)
    {
        var plain = new RuleVariant { Id = "late", When = [new Guard.Has(On("referral.received"))], Due = days, Modifiers = [], Status = RuleStatus.Verified, Citations = [Law("x")] };
        return
        [
            plain,
            plain with { Id = "early" },
            plain with { When = [] },
            plain with { Due = null },
            plain with { Modifiers = [new ClockModifier.Exempt(a)] },
            plain with { Status = RuleStatus.Recalled },
            plain with { Citations = [Law("y")] },
            plain with { Notes = "why" },
        ];
    }

    private static object[] Rules(DueExpression days, ImmutableArray<EventPattern> a)
    {
        TimelineRule plain = Packs.OneRule(Packs.Rule());
        return
        [
            plain,
            plain with { Id = new RuleId(JurisdictionId.Federal, "other") },
            plain with { Title = "Other" },
            plain with { Kind = RuleKind.Right },
            plain with { Words = "soon" },
            plain with { Replaces = new RuleId(JurisdictionId.Federal, "other") },
            plain with { Effective = new EffectiveSpan(new LocalDate(2013, 9, 1)) },
            plain with { Starts = null },
            plain with { Ends = ClockEnd.Never },
            plain with { Opens = days },
            plain with { Due = days },
            plain with { Modifiers = [new ClockModifier.Exempt(a)] },
            plain with { Variants = [(RuleVariant)Variants(days, a)[0]] },
            plain with { Citations = [Law("y")] },
            plain with { Status = RuleStatus.Secondary },
            plain with { References = ["EVAL-01"] },
            plain with { Notes = "why" },
        ];
    }

    private static object[] PackFamily()
    {
        const string More = "\"events\":[\"referral.parked\"]";
        return
        [
            Packs.Federal(Packs.Rule()),
            Packs.Read(Packs.Text("us-tx", null, [Packs.Rule()])),
            Packs.Texas(Packs.Rule()),
            Packs.Federal(Packs.Rule("other")),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()], More)),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()], "\"notes\":\"why\"")),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()]).Replace("A pack", "Another", StringComparison.Ordinal)),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()]).Replace("2026.11.1", "2026.11.2", StringComparison.Ordinal)),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()], "\"parameters\":[{\"id\":\"age\",\"months\":1,\"cite\":[{\"label\":\"x\"}],\"status\":\"recalled\"}]")),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()], "\"holidays\":[{\"$kind\":\"fixed\",\"name\":\"x\",\"date\":\"03-02\"}]")),
            Packs.Read(Packs.Text("us", null, [Packs.Rule()], "\"bases\":[{\"id\":\"own\",\"counts\":\"weekday\"}]")),
        ];
    }
}
