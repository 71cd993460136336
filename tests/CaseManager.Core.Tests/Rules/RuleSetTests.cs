using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Rules;

public class RuleSetTests
{
    [Fact]
    public void Compile_NoLayer_Throws() => Assert.Throws<ArgumentException>("layers", () => RuleSet.Compile());

    [Fact]
    public void Compile_OneLayer_ListsItsRulesInOrder()
    {
        RuleSet set = Packs.Compile(Packs.Federal(Packs.Rule("b"), Packs.Rule("a")));

        Assert.Equal(["us/b", "us/a"], set.Rules.Select(rule => rule.ToString()));
        Assert.Equal(JurisdictionId.Federal, set.Jurisdiction);
        Assert.Equal(DayBasis.CalendarDays, set.Bases[0]);
        Assert.Equal(["calendar", "weekday", "business", "school"], set.Bases.Select(basis => basis.Id));
    }

    [Fact]
    public void Compile_Layers_AreKeptAndNamed()
    {
        RulePack us = Packs.Federal(Packs.Rule());
        RulePack texas = Packs.Read(Packs.Text("us-tx", "us", [Packs.Rule("own", Packs.Days(5, "tx-days"))], "\"bases\":[{\"id\":\"tx-days\",\"counts\":\"weekday\"}]"));

        RuleSet set = Packs.Compile(us, texas);

        Assert.Equal<RulePack>([us, texas], set.Packs);
        Assert.Equal("us-tx", set.Jurisdiction.Value);
        Assert.Equal("tx-days", set.Bases[4].Id);
        Assert.Equal(["us/initial-evaluation", "us-tx/own"], set.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void Compile_WrongOrder_IsRefused()
    {
        RulePack us = Packs.Federal(Packs.Rule());
        RulePack texas = Packs.Texas(Packs.Rule("own"));

        Assert.Equal(
            [
                "us-tx CM2010 The lowest layer extends us, which is not given. Give the layers from the federal pack upwards, each extending the one below.",
                "us CM2010 This layer does not extend us-tx, on which it is put. Give the layers from the federal pack upwards, each extending the one below.",
            ],
            Packs.Refused(texas, us));
        Assert.Equal(["us-tx CM2010 The lowest layer extends us, which is not given. Give the layers from the federal pack upwards, each extending the one below."], Packs.Refused(texas));
    }

    [Fact]
    public void Compile_UnknownReferences_AreAllRefused()
    {
        RulePack us = Packs.Federal(
            Packs.Rule("a", Packs.Days(5, "lunar")),
            Packs.Rule("b", """{"$kind":"age","parameter":"majority"}"""),
            Packs.Rule("c", more: "\"modifiers\":[{\"$kind\":\"roll\",\"to\":\"next\",\"basis\":\"lunar\"}]"),
            Packs.Rule("d", more: "\"modifiers\":[{\"$kind\":\"extendByEvent\",\"on\":[\"referral.received\"],\"atMost\":{\"days\":5,\"basis\":\"lunar\"}}]"),
            Packs.Rule("e", more: "\"replaces\":\"us/x\""));
        RulePack texas = Packs.Texas(Packs.Rule("f", more: "\"replaces\":\"us/x\""), Packs.Rule("g"), Packs.Rule("h", more: "\"replaces\":\"us-tx/g\""));
        const string Bases = "Use one of calendar, weekday, business, school, or define it under 'bases'.";

        Assert.Equal(
            [
                "us/e CM2009 It replaces 'us/x', which no lower layer has. Name a rule of a lower layer, or leave 'replaces' out.",
                "us-tx/f CM2009 It replaces 'us/x', which no lower layer has. Name a rule of a lower layer, or leave 'replaces' out.",
                "us-tx/h CM2009 It replaces 'us-tx/g', which no lower layer has. Name a rule of a lower layer, or leave 'replaces' out.",
                "us/a CM2009 The basis 'lunar' is not known. " + Bases,
                "us/b CM2009 The parameter 'majority' is not known. Define it under 'parameters' of this pack or a lower layer.",
                "us/c CM2009 The basis 'lunar' is not known. " + Bases,
                "us/d CM2009 The basis 'lunar' is not known. " + Bases,
            ],
            Packs.Refused(us, texas));
    }

    [Fact]
    public void Compile_BasisOfTwoLayers_IsRefused()
    {
        const string Own = "\"bases\":[{\"id\":\"own\",\"counts\":\"weekday\"}]";

        Assert.Equal(
            ["us-tx.bases CM2005 The basis 'own' is defined in two layers. Give it another name."],
            Packs.Refused(Packs.Read(Packs.Text("us", null, [Packs.Rule()], Own)), Packs.Read(Packs.Text("us-tx", "us", [], Own))));
    }

    [Fact]
    public void Compile_MoreBasesThanOneSetHolds_IsRefused()
    {
        static RulePack Pack(int own) => Packs.Read(Packs.Text(
            "us", null, [Packs.Rule()], $"\"bases\":[{string.Join(',', Enumerable.Range(0, own).Select(i => $"{{\"id\":\"b{i}\",\"counts\":\"weekday\"}}"))}]"));

        Assert.Equal(256, Packs.Compile(Pack(252)).Bases.Length);
        Assert.Equal(["bases CM2014 The layers define more bases than one set holds. Keep to 252 of their own."], Packs.Refused(Pack(253)));
    }

    [Fact]
    public void Compile_ParameterSetAgain_TakesTheUpperLayersValue()
    {
        static string Majority(int months) => $"\"parameters\":[{{\"id\":\"majority\",\"months\":{months},\"cite\":[{{\"label\":\"x\"}}],\"status\":\"recalled\"}}]";
        RulePack us = Packs.Read(Packs.Text("us", null, [Packs.Rule(due: """{"$kind":"age","parameter":"majority"}""")], Majority(216)));

        Assert.Equal(216, Packs.Compile(us).Compiled.Ops.Single().Number);
        Assert.Equal(228, Packs.Compile(us, Packs.Read(Packs.Text("us-tx", "us", [], Majority(228)))).Compiled.Ops.Single().Number);
    }

    [Fact]
    public void Holidays_OfTheLayers_AreJoined()
    {
        RulePack us = Packs.Federal(Packs.Rule());
        RulePack texas = Packs.Read(Packs.Text("us-tx", "us", [], "\"holidays\":[{\"$kind\":\"fixed\",\"name\":\"Texas Independence Day\",\"date\":\"03-02\"}]"));
        var second = new LocalDate(2026, 3, 2);
        var christmas = new LocalDate(2026, 12, 25);

        HolidayCalendar federal = Packs.Compile(us).Holidays;
        HolidayCalendar both = Packs.Compile(us, texas).Holidays;

        Assert.Equal((false, true), (federal.Contains(second), federal.Contains(christmas)));
        Assert.Equal((true, true), (both.Contains(second), both.Contains(christmas)));
        Assert.Equal("Texas Independence Day", both.NameOf(second));
    }

    [Fact]
    public void InForce_Versions_ChangeOnTheirDates()
    {
        RuleSet set = Packs.Compile(Packs.Federal(
            Packs.Rule(due: Packs.Days(50), more: "\"effective\":{\"from\":\"2013-09-01\"}"),
            Packs.Rule(due: Packs.Days(60), more: "\"effective\":{\"to\":\"2013-08-31\"}"),
            Packs.Rule("as-of", more: "\"effective\":{\"from\":\"2013-09-01\",\"by\":\"asOf\"}")));

        Assert.Equal([60], Days(set, new LocalDate(2013, 8, 31)));
        Assert.Equal([50, 60], Days(set, new LocalDate(2013, 9, 1)));
        Assert.Equal(["us/initial-evaluation", "us/initial-evaluation", "us/as-of"], set.Rules.Select(rule => rule.ToString()));
        Assert.Equal(new DueExpression.Count(60, "calendar"), set.Rules[0].Due); // Older law first.
    }

    [Fact]
    public void InForce_DateOutOfRange_Throws()
    {
        RuleSet set = Packs.Compile(Packs.Federal(Packs.Rule()));

        Assert.Single(set.InForce(new LocalDate(1900, 1, 1)));
        Assert.Single(set.InForce(new LocalDate(2499, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => set.InForce(new LocalDate(1899, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => set.InForce(new LocalDate(2500, 1, 1)));
    }

    [Fact]
    public void Compile_ShippedFederalPack_Succeeds()
    {
        RulePack us = RulePackReader.Read(RulePacks.BuiltInPacks.Read("us").Span).Value;

        RuleSet set = Packs.Compile(us);

        Assert.Equal(us.Rules.Length, set.Rules.Length);
        Assert.Empty(set.Findings);
    }

    internal static int[] Days(RuleSet set, LocalDate date) => [.. set.InForce(date).Select(rule => ((DueExpression.Count)rule.Due!).Days)];
}
