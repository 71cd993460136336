using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules.Compiled;

/// <summary>Which pairs of variants are seen to exclude each other (counting C17).</summary>
public class ExclusionTests
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compile_TwoVariants_AreTakenWhenTheirConditionsContradict(string one, string other, bool exclusive)
    {
        Assert.Equal(exclusive, Taken(one, other));
        Assert.Equal(exclusive, Taken(other, one));
    }

    [Fact]
    public void Compile_OverlappingVariants_AreNamed()
    {
        string[] told = Packs.Refused(Packs.Federal(Packs.Rule(more: Variants(Age(0, 36), Age(35, 40)))));

        Assert.Equal(["us/initial-evaluation CM2011 The variants 'v0' and 'v1' could both hold. Give them conditions that exclude each other."], told);
    }

    [Fact]
    public void Compile_ThreeVariants_EachPairIsHeldAgainstTheOther()
    {
        string[] told = Packs.Refused(Packs.Federal(Packs.Rule(more: Variants(Age(0, 36), Age(36, 60), Age(48, 72)))));

        Assert.Equal(["us/initial-evaluation CM2011 The variants 'v1' and 'v2' could both hold. Give them conditions that exclude each other."], told);
    }

    [Fact]
    public void Compile_OnePairOfContradictingConditions_IsEnough() =>
        Assert.True(Taken(Has("referral.received") + "," + Age(0, 36), Has("evaluation.completed") + "," + Age(36, 48)));

    public static TheoryData<string, string, bool> Pairs() => new()
    {
        // The same condition twice says nothing; its negation everything.
        { Age(0, 36), Age(0, 36), false },
        { Age(0, 36), Not(Age(0, 36)), true },
        { Not(Age(0, 36)), Not(Age(0, 36)), false },
        { Not(Age(0, 36)), Not(Not(Age(0, 36))), true },
        { Age(0, 36), Not(Not(Age(36, 48))), true },

        // Numbers: touching stretches exclude, overlapping ones do not; a stretch excludes what lies outside a wider one.
        { Age(0, 36), Age(36, null), true },
        { Age(0, 37), Age(36, null), false },
        { Age(null, 36), Age(null, 40), false },
        { Age(40, 50), Not(Age(36, 60)), true },
        { Age(40, 50), Not(Age(41, 60)), false },
        { Age(40, null), Not(Age(36, null)), true },
        { Age(40, null), Not(Age(36, 60)), false },
        { Age(null, 30), Not(Age(null, 36)), true },
        { Remaining("school", 35, 45), Remaining("school", 45, null), true },
        { Remaining("school", 35, 45), Remaining("school", 44, null), false },
        { Remaining("school", 35, 45), Remaining("business", 45, null), false },
        { Remaining("school", 35, 45), Remaining("school", 45, null).Replace("last", "nextFirst", StringComparison.Ordinal), false },
        { Remaining("school", 50, null), Not(Remaining("school", 45, null)), true },
        { Remaining("school", 50, null), Not(Remaining("business", 45, null)), false },
        { Absences(0, 3), Absences(3, null), true },
        { Absences(0, 4), Absences(3, null), false },
        { Absences(0, 3), Absences(3, null).Replace("last", "nextFirst", StringComparison.Ordinal), false },
        { Absences(5, null), Not(Absences(3, null)), true },
        { Absences(0, 3), Age(3, null), false },

        // Attributes have one value each.
        { Says("public"), Says("private"), true },
        { Says("public"), Says("private\",\"public"), false },
        { Says("public"), Says("private").Replace("enrolment", "setting", StringComparison.Ordinal), false },
        { Says("public"), Not(Says("public\",\"charter")), true },
        { Says("public\",\"charter"), Not(Says("public")), false },
        { Says("public"), Not(Says("public").Replace("enrolment", "setting", StringComparison.Ordinal)), false },

        // Events: having some is not contradicted by having others.
        { Has("referral.received"), Has("evaluation.completed"), false },
        { Has("referral.received"), Lacks("referral.received"), true },
        { Has("referral.received"), Lacks("referral.received\",\"evaluation.completed"), true },
        { Has("referral.received\",\"evaluation.completed"), Lacks("referral.received"), false },
        { Has("referral.received"), Not(OpenedBy("referral.received")), false },

        // One event opens a clock.
        { OpenedBy("referral.received"), OpenedBy("evaluation.completed"), true },
        { OpenedBy("referral.received"), OpenedBy("referral.received\",\"evaluation.completed"), false },
        { OpenedBy("iep.meeting-held[purpose=initial]"), OpenedBy("iep.meeting-held[purpose=annual]"), true },
        { OpenedBy("iep.meeting-held[purpose=initial]"), OpenedBy("iep.meeting-held[purpose=annual|initial]"), false },
        { OpenedBy("iep.meeting-held[purpose=initial]"), OpenedBy("iep.meeting-held[held=true]"), false },
        { OpenedBy("referral.received"), Not(OpenedBy("referral.received\",\"evaluation.completed")), true },

        // The calendar around the start.
        { BetweenTerms, Not(BetweenTerms), true },
        { BetweenTerms, BetweenTerms, false },
        { BetweenTerms, Not(Age(0, 36)), false },

        // Days of the year, across New Year as well.
        { Between("04-01", "06-30"), Between("07-01", "03-31"), true },
        { Between("04-01", "06-30"), Between("06-30", "07-01"), false },
        { Between("12-01", "02-29"), Between("02-29", "03-31"), false },
        { Between("12-01", "02-28"), Between("02-29", "03-31"), true },
        { Between("12-01", "01-31"), Between("01-31", "01-31"), false },
        { Between("05-01", "05-31"), Not(Between("04-01", "06-30")), true },
        { Between("04-01", "06-30"), Not(Between("05-01", "05-31")), false },
    };

    private const string BetweenTerms = "{\"$kind\":\"betweenTerms\"}";

    private static bool Taken(string one, string other) => RuleSet.Compile(Packs.Federal(Packs.Rule(more: Variants(one, other)))).IsSuccess;

    private static string Variants(params string[] when) =>
        "\"variants\":[" + string.Join(',', when.Select((guards, i) => $"{{\"id\":\"v{i}\",\"when\":[{guards}],\"due\":{Packs.Days(i)}}}")) + "]";

    private static string Bounds(int? atLeast, int? below, string suffix = "") =>
        (atLeast is null ? "" : $",\"atLeast{suffix}\":{atLeast}") + (below is null ? "" : $",\"below{suffix}\":{below}") + "}";

    private static string Age(int? atLeast, int? below) => "{\"$kind\":\"age\"" + Bounds(atLeast, below, "Months");

    private static string Remaining(string basis, int? atLeast, int? below) =>
        $"{{\"$kind\":\"remaining\",\"basis\":\"{basis}\",\"until\":\"lastInstructionalDay\"" + Bounds(atLeast, below);

    private static string Absences(int? atLeast, int? below) => "{\"$kind\":\"absences\",\"until\":\"lastInstructionalDay\"" + Bounds(atLeast, below);

    private static string Says(string value) => $"{{\"$kind\":\"attribute\",\"key\":\"enrolment\",\"in\":[\"{value}\"]}}";

    private static string Has(string name) => $"{{\"$kind\":\"has\",\"event\":[\"{name}\"]}}";

    private static string Lacks(string name) => $"{{\"$kind\":\"lacks\",\"event\":[\"{name}\"]}}";

    private static string OpenedBy(string name) => $"{{\"$kind\":\"openedBy\",\"event\":[\"{name}\"]}}";

    private static string Between(string from, string to) => $"{{\"$kind\":\"startsBetween\",\"from\":\"{from}\",\"to\":\"{to}\"}}";

    private static string Not(string guard) => $"{{\"$kind\":\"not\",\"guard\":{guard}}}";
}
