using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Rules.Json;

public class RuleMappingTests
{
    private const string Start = "\"starts\":{\"anyOf\":[\"consent.initial-evaluation.received\"]}";
    private const string End = "\"ends\":{\"anyOf\":[\"evaluation.completed\"]}";

    [Fact]
    public void Map_PlainRule_HasTheDefaults()
    {
        TimelineRule rule = Packs.OneRule(Packs.Rule());

        Assert.Equal(new RuleId(JurisdictionId.Federal, "initial-evaluation"), rule.Id);
        Assert.Equal("Initial evaluation", rule.Title);
        Assert.Equal(RuleKind.Duty, rule.Kind);
        Assert.Equal(EffectiveSpan.Always, rule.Effective);
        Assert.Equal(new ClockStart.OnEvent([Pattern("consent.initial-evaluation.received")], StartTake.Earliest, [], []), rule.Starts);
        Assert.Equal(new ClockEnd([Pattern("evaluation.completed")], All: false), rule.Ends);
        Assert.Equal(new DueExpression.Count(60, "calendar"), rule.Due);
        Assert.Equal<Citation>([new Citation("34 CFR 300.301(c)(1)")], rule.Citations);
        Assert.Equal(RuleStatus.Recalled, rule.Status);
        Assert.Null(rule.Words ?? rule.Notes);
        Assert.Null(rule.Replaces);
        Assert.Null(rule.Opens);
        Assert.Empty(rule.Modifiers);
        Assert.Empty(rule.Variants);
        Assert.Empty(rule.References);
    }

    [Fact]
    public void Map_OptionalParts_Arrive()
    {
        TimelineRule rule = Packs.Texas(Packs.Rule(more: """
            "kind":"right","replaces":"us/initial-evaluation","effective":{"from":"2013-09-01","to":"2020-08-31","by":"asOf"},
            "opens":{"$kind":"anniversary","months":1},"reference":["EVAL-01"],"notes":"n"
            """)).Rules.Single();

        Assert.Equal(RuleKind.Right, rule.Kind);
        Assert.Equal("us/initial-evaluation", rule.Replaces.ToString());
        Assert.Equal(new EffectiveSpan(new LocalDate(2013, 9, 1), new LocalDate(2020, 8, 31), LawChoice.AsOf), rule.Effective);
        Assert.Equal(new DueExpression.Anniversary(1), rule.Opens);
        Assert.Equal<string>(["EVAL-01"], rule.References);
        Assert.Equal("n", rule.Notes);
    }

    [Fact]
    public void Map_Starts_Arrive()
    {
        Assert.Equal(
            new ClockStart.OnEvent([Pattern("referral.received")], StartTake.Latest, [Pattern("due-process.amended")], []),
            Starts("""{"anyOf":["referral.received"],"take":"latest","restartedBy":["due-process.amended"]}"""));
        Assert.Equal(
            new ClockStart.OnEvent([Pattern("referral.received")], StartTake.Earliest, [], [Pattern("due-process.amended")]),
            Starts("""{"anyOf":["referral.received"],"reopenedBy":["due-process.amended"]}"""));
        Assert.Equal(new ClockStart.OnEvent([Pattern("referral.received")], StartTake.First, [], []), Starts("""{"from":"event","anyOf":["referral.received"],"take":"first"}"""));
        Assert.Equal(
            new ClockStart.AtBirth([Pattern("eligibility.determined[eligible=true]")], [Pattern("student.exited")]),
            Starts("""{"from":"birth","listedFrom":["eligibility.determined[eligible=true]"],"listedUntil":["student.exited"]}"""));
        Assert.Equal(new ClockStart.AtBirth([], []), Starts("""{"from":"birth"}"""));
        Assert.Equal(new ClockStart.EachSchoolYear([Pattern("student.transferred-in")], [Pattern("student.exited")]), Starts("""{"from":"schoolYear","listedFrom":["student.transferred-in"],"listedUntil":["student.exited"]}"""));
    }

    [Fact]
    public void Map_Ends_Arrive()
    {
        Assert.Equal(ClockEnd.Never, Packs.OneRule(Packs.Rule().Replace(End + ",", string.Empty, StringComparison.Ordinal)).Ends);
        TimelineRule all = Packs.OneRule(Packs.Rule().Replace(End, "\"ends\":{\"allOf\":[\"evaluation.completed\",\"referral.received\"]}", StringComparison.Ordinal));
        Assert.Equal(new ClockEnd([Pattern("evaluation.completed"), Pattern("referral.received")], All: true), all.Ends);
    }

    [Fact]
    public void Map_RuleThatNothingOpens_IsTakenWhenQualitativeOrNotModelled()
    {
        string rule = Packs.Rule().Replace(Start + ",", string.Empty, StringComparison.Ordinal).Replace("\"due\":" + Packs.SixtyDays + ",", string.Empty, StringComparison.Ordinal);

        Assert.Null(Packs.OneRule(rule.Replace("recalled", "notModelled", StringComparison.Ordinal)).Starts);
        TimelineRule words = Packs.OneRule(rule.Replace("\"status\"", "\"kind\":\"qualitative\",\"words\":\"as soon as possible\",\"status\"", StringComparison.Ordinal));
        Assert.Equal("as soon as possible", words.Words);
        Assert.Equal(RuleKind.Qualitative, words.Kind);
    }

    [Fact]
    public void Map_MinimumInterval_OpensAndIsNeverDue()
    {
        TimelineRule rule = Packs.OneRule(Packs.Rule().Replace("\"due\":", "\"kind\":\"minimumInterval\",\"opens\":", StringComparison.Ordinal));

        Assert.Equal(new DueExpression.Count(60, "calendar"), rule.Opens);
        Assert.Null(rule.Due);
    }

    [Fact]
    public void Map_VariantThatSaysLittle_HasTheRulesOwnParts()
    {
        TimelineRule rule = Packs.OneRule(Packs.Rule(more: """
            "modifiers":[{"$kind":"extendByAbsence","atLeast":3}],
            "variants":[{"id":"young","when":[{"$kind":"age","belowMonths":36}],"due":{"$kind":"count","days":5,"basis":"school"}}]
            """));

        RuleVariant variant = rule.Variants.Single();
        Assert.Equal("young", variant.Id);
        Assert.Equal<Guard>([new Guard.Age(null, 36)], variant.When);
        Assert.Equal(new DueExpression.Count(5, "school"), variant.Due);
        Assert.Equal<ClockModifier>(rule.Modifiers, variant.Modifiers);
        Assert.Equal<Citation>(rule.Citations, variant.Citations);
        Assert.Equal(rule.Status, variant.Status);
        Assert.Null(variant.Notes);
    }

    [Fact]
    public void Map_VariantThatSaysAll_HasItsOwnParts()
    {
        RuleVariant variant = Packs.OneRule(Packs.Rule(more: """
            "modifiers":[{"$kind":"extendByAbsence","atLeast":3}],
            "variants":[{"id":"young","when":[{"$kind":"age","belowMonths":36}],"modifiers":[],"status":"notModelled","cite":[{"label":"own"}],"notes":"n"}]
            """)).Variants.Single();

        Assert.Null(variant.Due);
        Assert.Empty(variant.Modifiers);
        Assert.Equal(RuleStatus.NotModelled, variant.Status);
        Assert.Equal<Citation>([new Citation("own")], variant.Citations);
        Assert.Equal("n", variant.Notes);
    }

    [Fact]
    public void Map_SuspensionOfACountInsideAChoice_IsTaken()
    {
        TimelineRule rule = Packs.OneRule(Packs.Rule(
            due: """{"$kind":"earliestOf","terms":[{"$kind":"anniversary","months":2},{"$kind":"count","days":60,"basis":"school"}]}""",
            more: "\"modifiers\":[{\"$kind\":\"suspend\",\"from\":[\"referral.received\"],\"until\":[\"evaluation.completed\"]}]"));

        Assert.Equal<ClockModifier>([new ClockModifier.Suspend([Pattern("referral.received")], [Pattern("evaluation.completed")])], rule.Modifiers);
    }

    [Fact]
    public void Map_VariantThatSaysTheRulesExemptionAgain_IsTaken()
    {
        const string Exempt = "{\"$kind\":\"exempt\",\"on\":[\"referral.received\"]}";
        TimelineRule rule = Packs.OneRule(Packs.Rule(more: "\"modifiers\":[" + Exempt + "],\"variants\":[{\"id\":\"v\",\"when\":[{\"$kind\":\"age\",\"belowMonths\":36}],\"modifiers\":["
            + Exempt + ",{\"$kind\":\"extendByAbsence\",\"atLeast\":3}],\"due\":" + Packs.SixtyDays + "}]"));

        Assert.Equal(2, rule.Variants.Single().Modifiers.Length);
    }

    private static ClockStart? Starts(string json) => Packs.OneRule(Packs.Rule().Replace(Start, "\"starts\":" + json, StringComparison.Ordinal)).Starts;

    private static EventPattern Pattern(string text) => EventPattern.TryParse(text, out EventPattern? pattern) ? pattern! : throw new ArgumentException(text, nameof(text));
}
