using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Tests.Rules.Compiled;

public class OpCompilerTests
{
    private const int CalendarBasis = 0;
    private const int BusinessBasis = 2;
    private const int SchoolBasis = 3;

    [Fact]
    public void Compile_NestedOrigin_StandsBeforeWhatCountsFromIt()
    {
        CompiledRules compiled = Compiled("""{"$kind":"count","days":5,"basis":"school","includeTrigger":true,"from":{"$kind":"before","days":3,"basis":"business"}}""");

        Assert.Equal(
            [
                new Op(OpCode.Before, 0, BusinessBasis, Flag: false, 3, Op.Start, 0, 0),
                new Op(OpCode.Count, 0, SchoolBasis, Flag: true, 5, 0, 0, 0),
            ],
            compiled.Ops);
        Assert.Equal(1, compiled.Versions.Single().Branches.Single().Due);
    }

    [Fact]
    public void Compile_Choice_HasItsTermsSideBySide()
    {
        CompiledRules compiled = Compiled("""
            {"$kind":"latestOf","terms":[
              {"$kind":"count","days":5,"basis":"school","from":{"$kind":"givenBy","date":"for"}},
              {"$kind":"earliestOf","terms":[{"$kind":"anniversary","months":-3,"policy":"dayBefore"},{"$kind":"age","months":36,"edge":"endOfMonth"}]},
              {"$kind":"onAnnualDate","date":"06-30"},
              {"$kind":"atCalendarPoint","point":"lastInstructionalDay"}]}
            """);

        Op choice = compiled.Ops[compiled.Versions.Single().Branches.Single().Due];
        Op[] terms = compiled.Ops[choice.First..(choice.First + choice.Many)];
        Assert.Equal(OpCode.LatestOf, choice.Code);
        Assert.Equal([OpCode.Count, OpCode.EarliestOf, OpCode.OnAnnualDate, OpCode.AtCalendarPoint], terms.Select(term => term.Code));
        Assert.Equal(new Op(OpCode.GivenBy, (byte)EventDate.For, 0, Flag: false, 0, Op.Start, Op.StartingEvent, 0), compiled.Ops[terms[0].From]);
        Assert.Equal((6, 30), (terms[2].Choice, terms[2].Number));
        Assert.Equal((byte)CalendarPoint.LastInstructionalDay, terms[3].Choice);
        Op[] inner = compiled.Ops[terms[1].First..(terms[1].First + terms[1].Many)];
        Assert.Equal(
            [
                new Op(OpCode.Anniversary, (byte)AnniversaryPolicy.DayBefore, 0, Flag: false, -3, Op.Start, 0, 0),
                new Op(OpCode.Age, (byte)AgeEdge.EndOfMonth, 0, Flag: false, 36, Op.Start, 0, 0),
            ],
            inner);
    }

    [Fact]
    public void Compile_DateGivenByEvents_NamesTheirKinds()
    {
        CompiledRules compiled = Compiled("""{"$kind":"givenBy","event":["iep.meeting-held"],"date":"until","scope":"case","take":"latest","laterThanStart":true}""");

        Op given = compiled.Ops.Single();
        Assert.Equal(new Op(OpCode.GivenBy, (byte)EventDate.Until, 0, Flag: true, (int)EventScope.Case, Op.Start, 0, (int)DateTake.Latest), given);
        Assert.True(compiled.Kinds.TryGet(new EventName("iep.meeting-held"), out NamedKinds held));
        Assert.True(compiled.Sets[0].Contains(held.First));
    }

    [Fact]
    public void Branch_Modifiers_AreUnfolded()
    {
        Branch branch = Compiled(Packs.SixtyDays, """
            "modifiers":[
              {"$kind":"suspend","from":["referral.received"],"until":["iep.meeting-held"]},
              {"$kind":"extendByEvent","on":["iep.team-agreed"],"atMost":{"days":30,"basis":"school"}},
              {"$kind":"extendByAbsence","atLeast":3},
              {"$kind":"roll","to":"next","basis":"business"}]
            """.Replace("iep.team-agreed", "referral.received", StringComparison.Ordinal)).Versions.Single().Branches.Single();

        Assert.Null(branch.Variant);
        Assert.True(branch.Suspends != 0 && branch.Extends != 0 && branch.Rolls && branch.RollsToNext);
        Assert.False(branch.SuspendFrom.IsEmpty || branch.SuspendUntil.IsEmpty || branch.ExtendOn.IsEmpty);
        Assert.Equal((30, SchoolBasis, 3, BusinessBasis), (branch.CapDays, branch.CapBasis, branch.AbsencesAtLeast, branch.RollBasis));
    }

    [Fact]
    public void Branch_NoModifiers_HasNoneOfTheirEffects()
    {
        Branch branch = Compiled(Packs.SixtyDays).Versions.Single().Branches.Single();

        Assert.False(branch.Suspends != 0 || branch.Extends != 0 || branch.Rolls || branch.RollsToNext);
        Assert.Equal((-1, CalendarBasis, 0, CalendarBasis), (branch.CapDays, branch.CapBasis, branch.AbsencesAtLeast, branch.RollBasis));
    }

    [Fact]
    public void Branch_ExtensionWithoutACap_HasNone()
    {
        Branch branch = Compiled(Packs.SixtyDays, "\"modifiers\":[{\"$kind\":\"extendByEvent\",\"on\":[\"referral.received\"]}]").Versions.Single().Branches.Single();

        Assert.NotEqual(0UL, branch.Extends);
        Assert.Equal(-1, branch.CapDays);
    }

    [Fact]
    public void Branch_Guards_AreUnfolded()
    {
        CompiledRules compiled = Compiled(Packs.SixtyDays, """
            "variants":[{"id":"v","due":{"$kind":"count","days":1,"basis":"calendar"},"when":[
              {"$kind":"remaining","basis":"school","until":"lastInstructionalDay","atLeast":35,"below":45},
              {"$kind":"absences","until":"nextFirstInstructionalDay","below":3},
              {"$kind":"age","atLeastMonths":36},
              {"$kind":"attribute","key":"a","in":["x"]},
              {"$kind":"not","guard":{"$kind":"attribute","key":"b","in":["x"]}},
              {"$kind":"attribute","key":"a","in":["x"]},
              {"$kind":"has","event":["referral.received"]},
              {"$kind":"not","guard":{"$kind":"lacks","event":["referral.received"]}},
              {"$kind":"openedBy","event":["referral.received"]},
              {"$kind":"startsBetween","from":"12-01","to":"02-28"},
              {"$kind":"betweenTerms"}]}]
            """);

        Branch branch = compiled.Versions.Single().Branches[0];
        Assert.Equal("v", branch.Variant);
        Assert.Equal(
            [
                new GuardOp(GuardCode.Remaining, Negated: false, SchoolBasis, CalendarPoint.LastInstructionalDay, 35, 45, 0),
                new GuardOp(GuardCode.Absences, Negated: false, 0, CalendarPoint.NextFirstInstructionalDay, 0, 3, 0),
                new GuardOp(GuardCode.Age, Negated: false, 0, default, 36, int.MaxValue, 0),
                new GuardOp(GuardCode.Attribute, Negated: false, 0, default, 0, 0, 0),
                new GuardOp(GuardCode.Attribute, Negated: true, 0, default, 0, 0, 1),
                new GuardOp(GuardCode.Attribute, Negated: false, 0, default, 0, 0, 0),
                new GuardOp(GuardCode.Has, Negated: false, 0, default, 0, 0, 0),
                new GuardOp(GuardCode.Has, Negated: false, 0, default, 0, 0, 1),
                new GuardOp(GuardCode.OpenedBy, Negated: false, 0, default, 0, 0, 2),
                new GuardOp(GuardCode.StartsBetween, Negated: false, 0, default, 1201, 228, 0),
                new GuardOp(GuardCode.BetweenTerms, Negated: false, 0, default, 0, 0, 0),
            ],
            branch.Guards);
        Assert.Equal([new AttributeCondition("a", ["x"]), new AttributeCondition("b", ["x"])], compiled.CaseConditions);
    }

    [Fact]
    public void Branch_OpenBounds_AreTheWidest()
    {
        Branch branch = Compiled(Packs.SixtyDays, """
            "variants":[{"id":"v","due":{"$kind":"count","days":1,"basis":"calendar"},"when":[
              {"$kind":"remaining","basis":"school","until":"lastInstructionalDay","below":45},
              {"$kind":"absences","until":"lastInstructionalDay","atLeast":3},
              {"$kind":"age","belowMonths":36}]}]
            """).Versions.Single().Branches[0];

        Assert.Equal([(0, 45), (3, int.MaxValue), (0, 36)], branch.Guards.Select(guard => (guard.AtLeast, guard.Below)));
        Assert.All(branch.Guards, guard => Assert.False(guard.Negated));
    }

    [Fact]
    public void Branch_MoreCaseConditionsThanOneSetHolds_IsRefused()
    {
        static RulePack Asking(int count) => Packs.Federal(Packs.Rule(more: "\"variants\":[{\"id\":\"v\",\"due\":" + Packs.SixtyDays + ",\"when\":["
            + string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"$kind\":\"attribute\",\"key\":\"a{i}\",\"in\":[\"x\"]}}")) + "]}]"));

        Assert.Equal(64, Packs.Compile(Asking(64)).Compiled.CaseConditions.Length);
        Assert.Equal(
            ["us/initial-evaluation CM2014 The rules ask more of a case's attributes than one set holds. Keep to 64 different conditions."],
            Packs.Refused(Asking(65)));
    }

    [Theory]
    [InlineData("verified", false)]
    [InlineData("secondary", true)]
    [InlineData("recalled", true)]
    public void Branch_StatusOfTheRule_MarksIt(string status, bool unverified)
    {
        string rule = Packs.Rule().Replace("\"recalled\"", $"\"{status}\"", StringComparison.Ordinal)
            .Replace("\"label\"", "\"href\":\"https://example.org/\",\"retrieved\":\"2026-11-22\",\"label\"", StringComparison.Ordinal);

        Assert.Equal(unverified, Packs.Compile(Packs.Federal(rule)).Compiled.Versions.Single().Branches.Single().Unverified);
    }

    [Theory]
    [InlineData("verified", false)]
    [InlineData("recalled", true)]
    public void Branch_StatusOfItsParameter_MarksItToo(string status, bool unverified)
    {
        const string Read = "\"cite\":[{\"label\":\"x\",\"href\":\"https://example.org/\",\"retrieved\":\"2026-11-22\"}]";
        string rule = Packs.Rule(due: $$"""{"$kind":"earliestOf","terms":[{{Packs.SixtyDays}},{"$kind":"age","parameter":"majority"}]}""")
            .Replace("\"recalled\"", "\"verified\"", StringComparison.Ordinal)
            .Replace("\"cite\":[{\"label\":\"34 CFR 300.301(c)(1)\"}]", Read, StringComparison.Ordinal);
        RulePack pack = Packs.Read(Packs.Text("us", null, [rule], $"\"parameters\":[{{\"id\":\"majority\",\"months\":216,{Read},\"status\":\"{status}\"}}]"));

        Assert.Equal(unverified, Packs.Compile(pack).Compiled.Versions.Single().Branches.Single().Unverified);
    }

    private static CompiledRules Compiled(string due, string more = "") => Packs.Compile(Packs.Federal(Packs.Rule(due: due, more: more))).Compiled;
}
