using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

public class PackDiffTests
{
    private const string Before2013 = "\"effective\":{\"to\":\"2013-08-31\"}";
    private const string From2013 = "\"effective\":{\"from\":\"2013-09-01\"}";

    [Fact]
    public void DifferenceFrom_TheSameRules_IsEmpty()
    {
        PackDiff diff = Set(Packs.Rule()).DifferenceFrom(Set(Packs.Rule()));

        Assert.True(diff.IsEmpty);
        Assert.Equal(diff.Earlier, diff.Later);
    }

    [Fact]
    public void DifferenceFrom_Null_Throws() => Assert.Throws<ArgumentNullException>("earlier", () => Set(Packs.Rule()).DifferenceFrom(null!));

    [Fact]
    public void DifferenceFrom_RulesThatCameAndWent_NamesThem()
    {
        RuleSet earlier = Set(Packs.Rule("gone"), Packs.Rule("stays"));
        RuleSet later = Set(Packs.Rule("stays"), Packs.Rule("new"));

        PackDiff diff = later.DifferenceFrom(earlier);

        Assert.Equal(["Added us/new", "Removed us/gone"], diff.Rules.Select(change => change.ToString()));
        Assert.Equal((null, later.Rules[1]), (diff.Rules[0].Earlier, diff.Rules[0].Later));
        Assert.Equal((earlier.Rules[0], null), (diff.Rules[1].Earlier, diff.Rules[1].Later));
        Assert.Equal((earlier.Fingerprint, later.Fingerprint), (diff.Earlier, diff.Later));
        Assert.False(diff.IsEmpty);
    }

    [Fact]
    public void DifferenceFrom_ANewVersion_EndsTheOldOne()
    {
        PackDiff diff = Set(Packs.Rule(more: Before2013), Packs.Rule(due: Packs.Days(45), more: From2013)).DifferenceFrom(Set(Packs.Rule()));

        Assert.Equal(["Changed us/initial-evaluation: Effective", "Added us/initial-evaluation"], diff.Rules.Select(change => change.ToString()));
    }

    [Fact]
    public void DifferenceFrom_AnInterruptedRule_IsComparedOnce()
    {
        RulePack texas = Packs.Texas(Packs.Rule(due: Packs.Days(45), more: "\"replaces\":\"us/initial-evaluation\",\"effective\":{\"from\":\"2013-09-01\",\"to\":\"2020-08-31\"}"));

        PackDiff diff = Packs.Compile(Packs.Federal(Packs.Rule(due: Packs.Days(50))), texas).DifferenceFrom(Packs.Compile(Packs.Federal(Packs.Rule()), texas));

        Assert.Equal(["Changed us/initial-evaluation: Due"], diff.Rules.Select(change => change.ToString()));
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("Kind")]
    [InlineData("Words")]
    [InlineData("Starts")]
    [InlineData("Ends")]
    [InlineData("Opens")]
    [InlineData("Due")]
    [InlineData("Modifiers")]
    [InlineData("Variants")]
    [InlineData("Citations")]
    [InlineData("Status")]
    [InlineData("References")]
    [InlineData("Notes")]
    public void DifferenceFrom_OnePartChanged_NamesThePart(string part)
    {
        string plain = Packs.Rule();
        string changed = part switch
        {
            "Title" => plain.Replace("\"Initial evaluation\"", "\"Other\"", StringComparison.Ordinal),
            "Kind" => Packs.Rule(more: "\"kind\":\"right\""),
            "Starts" => plain.Replace("consent.initial-evaluation.received", "referral.received", StringComparison.Ordinal),
            "Ends" => plain.Replace("evaluation.completed", "referral.received", StringComparison.Ordinal),
            "Opens" => Packs.Rule(more: "\"opens\":{\"$kind\":\"anniversary\",\"months\":1}"),
            "Due" => Packs.Rule(due: Packs.Days(45)),
            "Modifiers" => Packs.Rule(more: "\"modifiers\":[{\"$kind\":\"extendByAbsence\",\"atLeast\":3}]"),
            "Variants" => Packs.Rule(more: "\"variants\":[{\"id\":\"v\",\"when\":[{\"$kind\":\"age\",\"belowMonths\":36}],\"status\":\"notModelled\"}]"),
            "Citations" => plain.Replace("34 CFR", "35 CFR", StringComparison.Ordinal),
            "Status" => plain.Replace("recalled", "secondary", StringComparison.Ordinal),
            "References" => Packs.Rule(more: "\"reference\":[\"EVAL-01\"]"),
            "Notes" => Packs.Rule(more: "\"notes\":\"why\""),
            _ => Qualitative("at once"),
        };
        string before = part == "Words" ? Qualitative("promptly") : plain;

        RuleChange change = Assert.Single(Set(changed).DifferenceFrom(Set(before)).Rules);

        Assert.Equal(RuleChangeKind.Changed, change.Kind);
        Assert.Equal([part], change.Parts.ToArray());
        Assert.Equal("us/initial-evaluation", change.Rule.ToString());
    }

    [Fact]
    public void DifferenceFrom_AnotherReplacement_NamesIt()
    {
        RulePack us = Packs.Federal(Packs.Rule("one"), Packs.Rule("two"));
        RuleSet earlier = Packs.Compile(us, Packs.Texas(Packs.Rule(more: "\"replaces\":\"us/one\"")));
        RuleSet later = Packs.Compile(us, Packs.Texas(Packs.Rule(more: "\"replaces\":\"us/two\"")));

        Assert.Equal(
            ["Added us/one", "Changed us-tx/initial-evaluation: Replaces", "Removed us/two"],
            later.DifferenceFrom(earlier).Rules.Select(change => change.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equals_SameDifference_IsTheSame()
    {
        PackDiff one = Set(Packs.Rule(due: Packs.Days(45))).DifferenceFrom(Set(Packs.Rule()));
        PackDiff same = Set(Packs.Rule(due: Packs.Days(45))).DifferenceFrom(Set(Packs.Rule()));
        PackDiff other = Set(Packs.Rule(due: Packs.Days(46))).DifferenceFrom(Set(Packs.Rule()));

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(one.Rules[0], same.Rules[0]);
        Assert.Equal(one.Rules[0].GetHashCode(), same.Rules[0].GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one.Rules[0], other.Rules[0]);
        Assert.NotEqual(one.Rules[0], one.Rules[0] with { Parts = [] });
    }

    private static RuleSet Set(params string[] rules) => Packs.Compile(Packs.Federal(rules));

    private static string Qualitative(string words) =>
        Packs.Rule(more: $"\"kind\":\"qualitative\",\"words\":\"{words}\"").Replace("\"due\":" + Packs.SixtyDays + ",", string.Empty, StringComparison.Ordinal);
}
