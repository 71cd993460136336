using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Tests.Rules.Compiled;

public class RuleCompilerTests
{
    private const string Start = "{\"anyOf\":[\"consent.initial-evaluation.received\"]}";

    [Fact]
    public void Compile_RolesOfAKind_EndBeforeTheyStart()
    {
        CompiledRules compiled = Compiled(Packs.Rule(more: """
            "modifiers":[{"$kind":"exempt","on":["evaluation.completed"]},{"$kind":"terminate","on":["evaluation.completed"]}]
            """).Replace(Start, "{\"anyOf\":[\"evaluation.completed\"],\"restartedBy\":[\"evaluation.completed\"]}", StringComparison.Ordinal));

        Assert.Equal(
            [RoleKind.End, RoleKind.Exempt, RoleKind.Terminate, RoleKind.Restart, RoleKind.Start],
            RolesOf(compiled, "evaluation.completed").Select(role => role.What));
    }

    [Fact]
    public void Compile_AllOf_GivesEachEventItsBit()
    {
        CompiledRules compiled = Compiled(Packs.Rule().Replace("\"ends\":{\"anyOf\":[\"evaluation.completed\"]}", "\"ends\":{\"allOf\":[\"evaluation.completed\",\"referral.received\"]}", StringComparison.Ordinal));

        RuleVersion version = compiled.Versions.Single();
        Assert.True(version.EndsWithAll);
        Assert.Equal(0b11, version.EndBits);
        Assert.Equal(2, version.Ends.Length);
        Assert.Equal((byte)0, RolesOf(compiled, "evaluation.completed").Single().Bit);
        Assert.Equal((byte)1, RolesOf(compiled, "referral.received").Single().Bit);
    }

    [Fact]
    public void Compile_AnyOf_HasOneBit()
    {
        RuleVersion version = Compiled(Packs.Rule()).Versions.Single();

        Assert.False(version.EndsWithAll);
        Assert.Equal(1, version.EndBits);
        Assert.Single(version.Ends);
    }

    [Fact]
    public void Compile_NoEnd_HasNoBit() =>
        Assert.Equal(0, Compiled(Packs.Rule().Replace("\"ends\":{\"anyOf\":[\"evaluation.completed\"]},", string.Empty, StringComparison.Ordinal)).Versions.Single().EndBits);

    [Fact]
    public void Compile_SingleVersionThatAnyEventEnds_IsPlain()
    {
        CompiledRules compiled = Compiled(Packs.Rule(more: """
            "modifiers":[{"$kind":"exempt","on":["referral.received"]},{"$kind":"terminate","on":["referral.received","evaluation.completed"]}]
            """).Replace(Start, "{\"anyOf\":[\"evaluation.completed\"],\"take\":\"latest\"}", StringComparison.Ordinal));

        Assert.Equal((1, 0), (compiled.Plain.Pages, compiled.Roles.Count));
        Assert.Equal(new PlainTouch(Closes: 1, Meets: 1, Excuses: 0, Starts: 1, Restarts: 1), compiled.Plain.Touches(0)[KindOf(compiled, "evaluation.completed")]);
        Assert.Equal(new PlainTouch(Closes: 1, Meets: 0, Excuses: 1, Starts: 0, Restarts: 0), compiled.Plain.Touches(0)[KindOf(compiled, "referral.received")]);
        Assert.Equal((0UL, 1UL), (compiled.Plain.Once(0), compiled.Plain.InForce(0, 1, 0)));
    }

    [Fact]
    public void Compile_SingleVersionInForceOnSomeDays_IsPlainAndDated()
    {
        CompiledRules compiled = Compiled(Packs.Rule(more: "\"effective\":{\"from\":\"2020-07-01\"}").Replace(Start, "{\"anyOf\":[\"referral.received\"],\"take\":\"first\"}", StringComparison.Ordinal));

        int first = CivilDay.Of(new LocalDate(2020, 7, 1));
        Assert.Equal(1UL, compiled.Plain.Once(0));
        Assert.Equal((0UL, 1UL), (compiled.Plain.InForce(0, 1, first - 1), compiled.Plain.InForce(0, 1, first)));
        Assert.Equal(0UL, compiled.Plain.InForce(0, 0, first));
    }

    [Fact]
    public void Compile_ClockFromBirth_HasRolesOfItsOwn()
    {
        CompiledRules compiled = Compiled(Packs.Rule().Replace(Start, """{"from":"birth","listedFrom":["evaluation.completed"],"listedUntil":["evaluation.completed"]}""", StringComparison.Ordinal));

        Assert.Equal(ClockOpening.Birth, compiled.Versions.Single().Opening);
        Assert.False(compiled.Versions.Single().AlwaysListed);
        Assert.Empty(RolesOf(compiled, "evaluation.completed"));
        Assert.Equal(0, compiled.Plain.Pages);
        Assert.Equal(new Listing(Lists: 1, Unlists: 1, Meets: 1, Excuses: 0, Terminates: 0), compiled.Births.Listings(0)[KindOf(compiled, "evaluation.completed")]);
        Assert.Equal([0], compiled.Births.Page(0).ToArray().Select(birth => birth.Place));
        Assert.Empty(compiled.SchoolYears);
    }

    [Fact]
    public void Compile_ClockFromBirthThatNoEventLists_IsAlwaysListed() =>
        Assert.True(Compiled(Packs.Rule().Replace(Start, """{"from":"birth"}""", StringComparison.Ordinal)).Versions.Single().AlwaysListed);

    [Fact]
    public void Compile_ClockOfEachSchoolYear_HasActsInPlaceOfRoles()
    {
        CompiledRules compiled = Compiled(Packs.Rule().Replace(Start, """{"from":"schoolYear","listedFrom":["iep.adopted"],"listedUntil":["student.exited"]}""", StringComparison.Ordinal));

        Assert.Equal(ClockOpening.SchoolYear, compiled.Versions.Single().Opening);
        Assert.Equal(YearActs.Ends, ActsOf(compiled, "evaluation.completed"));
        Assert.Equal(YearActs.Leaves, ActsOf(compiled, "student.exited"));
        Assert.Equal(YearActs.Returns, ActsOf(compiled, "iep.adopted"));
        Assert.Equal(3, compiled.Versions.Single().YearActs.Count(acts => acts != YearActs.Nothing));
        Assert.Empty(RolesOf(compiled, "evaluation.completed"));
        Assert.Equal([0], compiled.SchoolYears);
        Assert.Equal(0, compiled.Births.Pages);
    }

    [Fact]
    public void Compile_ClockThatAnEventOpens_TakesWhatTheRuleTakes()
    {
        RuleVersion version = Compiled(Packs.Rule().Replace(Start, "{\"anyOf\":[\"referral.received\"],\"take\":\"first\"}", StringComparison.Ordinal)).Versions.Single();

        Assert.Equal(ClockOpening.Event, version.Opening);
        Assert.Equal(StartTake.First, version.Take);
    }

    [Fact]
    public void Compile_RuleThatNothingOpens_IsThereWithoutAClock()
    {
        CompiledRules compiled = Compiled(Packs.Rule().Replace("\"starts\":" + Start + ",", string.Empty, StringComparison.Ordinal).Replace("recalled", "notModelled", StringComparison.Ordinal));

        Assert.Equal(ClockOpening.Nothing, compiled.Versions.Single().Opening);
        Assert.True(compiled.Versions.Single().Branches.Single().NotModelled);
        Assert.Equal(0, compiled.Births.Pages);
        Assert.Empty(compiled.SchoolYears);
    }

    [Fact]
    public void Compile_AgreementsThatRulesAccept_AreCollected()
    {
        CompiledRules compiled = Compiled(Packs.Rule(more: """
            "modifiers":[{"$kind":"extendByEvent","on":["referral.received"]}],
            "variants":[{"id":"v","when":[{"$kind":"age","belowMonths":36}],"due":{"$kind":"count","days":1,"basis":"calendar"},"modifiers":[{"$kind":"extendByEvent","on":["iep.meeting-held[purpose=annual]"]}]}]
            """));

        Assert.Equal(["iep.meeting-held", "referral.received"], compiled.ExtensionNames.Select(name => name.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compile_AnyRules_TellAbsencesApart()
    {
        CompiledRules compiled = Compiled(Packs.Rule());

        Assert.True(compiled.Kinds.TryGet(EventNames.AttendanceAbsent, out NamedKinds absent));
        Assert.True(compiled.Absences.Contains(absent.First));
    }

    [Fact]
    public void Compile_EveryPlaceOfAPattern_IsToldApart()
    {
        CompiledRules compiled = Compiled(Packs.Rule(
            due: """
                {"$kind":"earliestOf","terms":[
                  {"$kind":"count","days":1,"basis":"calendar","from":{"$kind":"givenBy","event":["place.one"],"date":"on"}},
                  {"$kind":"before","days":1,"basis":"calendar","from":{"$kind":"givenBy","event":["place.two"],"date":"on"}},
                  {"$kind":"latestOf","terms":[
                    {"$kind":"anniversary","months":1,"from":{"$kind":"givenBy","event":["place.three"],"date":"on"}},
                    {"$kind":"onAnnualDate","date":"06-30","from":{"$kind":"givenBy","event":["place.four"],"date":"on"}},
                    {"$kind":"atCalendarPoint","point":"lastInstructionalDay","from":{"$kind":"givenBy","event":["place.five"],"date":"on"}}]}]}
                """,
            more: """
                "opens":{"$kind":"givenBy","event":["place.six"],"date":"on"},
                "modifiers":[{"$kind":"exempt","on":["place.seven"]},{"$kind":"terminate","on":["place.eight"]},{"$kind":"extendByEvent","on":["place.nine"]}],
                "variants":[
                  {"id":"v","when":[{"$kind":"has","event":["place.ten"]},{"$kind":"age","belowMonths":36}],"due":{"$kind":"count","days":1,"basis":"calendar"},
                   "modifiers":[{"$kind":"suspend","from":["place.eleven"],"until":["place.twelve"]}]},
                  {"id":"w","when":[{"$kind":"not","guard":{"$kind":"openedBy","event":["place.thirteen"]}},{"$kind":"age","atLeastMonths":36}],
                   "due":{"$kind":"givenBy","event":["place.fourteen"],"date":"on"}}]
                """),
            "\"events\":[" + string.Join(',', Places.Select(place => $"\"place.{place}\"")) + "]");

        Assert.All(Places, place => Assert.True(compiled.Kinds.TryGet(new EventName("place." + place), out _), place));
    }

    private static string[] Places => ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"];

    private static Role[] RolesOf(CompiledRules compiled, string name) => [.. compiled.Roles.Of(KindOf(compiled, name))];

    private static int KindOf(CompiledRules compiled, string name)
    {
        Assert.True(compiled.Kinds.TryGet(new EventName(name), out NamedKinds kinds));
        return kinds.First;
    }

    private static YearActs ActsOf(CompiledRules compiled, string name) => compiled.Versions.Single().YearActs[KindOf(compiled, name)];

    private static CompiledRules Compiled(string rule, string more = "") => Packs.Compile(Packs.Read(Packs.Text("us", null, [rule], more))).Compiled;
}
