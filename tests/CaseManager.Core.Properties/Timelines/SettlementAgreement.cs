using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using CaseManager.Core.Timelines.Kernel;
using CaseManager.RulePacks;

namespace CaseManager.Core.Properties.Timelines;

/// <summary>Every field of what the kernel settles in the way that a rule takes, against the general way, which is also that of explanations: listed or not.</summary>
public class SettlementAgreement
{
    [Fact]
    public void Settle_EveryConstruct_AgreesWithTheGeneralWay() => Compare(ReferenceComparison.Compiled(SyntheticPack.Json), 1);

    /// <summary>The federal pack, and each pack of the library on top of it.</summary>
    public static TheoryData<string> Packs => [.. BuiltInPacks.Jurisdictions];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Settle_APackOfTheLibrary_AgreesWithTheGeneralWay(string jurisdiction)
    {
        string[] layers = jurisdiction == "us" ? ["us"] : ["us", jurisdiction];
        RulePack[] packs = [.. layers.Select(layer => RulePackReader.Read(BuiltInPacks.Read(layer).Span).Value)];
        Compare(RuleSet.Compile(packs).Value, 20);
    }

    /// <param name="rules">The rules.</param>
    /// <param name="seldom">One time in so many: a pack has many rules.</param>
    private static void Compare(RuleSet rules, int seldom)
    {
        long compared = 0;
        PropertyRun.Holds(new SlowScenarios(rules).Any, scenario =>
        {
            (Settled[] own, Settled[] general) = Both(rules, scenario);
            Assert.Equal(general, own);
            compared += own.Length;
        }, seldom);
        Assert.True(compared > PropertyRun.Cases / seldom, $"only {compared} deadlines compared");
    }

    private static (Settled[] Own, Settled[] General) Both(RuleSet rules, SlowScenario scenario)
    {
        CompiledRules compiled = rules.Compiled;
        int asOf = CivilDay.Of(scenario.AsOf);
        BoundCalendar[] calendars = [scenario.Calendar.Bind(rules.Bases, rules.Holidays)];
        int room = Math.Max(1, scenario.File.Events.Length) * Facts.MostWords;
        var packed = new PackedCase(scenario.File, compiled, asOf, new uint[room], new int[room]);
        CaseFacts[] cases = [packed.Facts(start: 0, calendar: 0)];
        var cohort = new Cohort(packed.Words, cases, calendars, compiled, asOf);
        var clocks = new ClockList(new Clock[ClockList.Ordinary], new Moment[SlotPage.Size], new int[ClockList.ScratchFor(compiled)], compiled);
        ClockRunner.Run(cohort, ref clocks);
        clocks.Chain();

        Settled[] own = new Settled[clocks.Count];
        int[] ends = [0];
        CohortSettlement.Settle(cohort, clocks, new SettledList(own, ends));

        List<Settled> general = [];
        var dates = new DueDates(cohort);
        NoTrace silence = default;
        for (int version = 0; version < compiled.Versions.Length; version++)
        {
            foreach (ref readonly Clock clock in clocks.Of(version))
            {
                if (Settlement.Settle(ref dates, clock, out Settled deadline, ref silence))
                {
                    general.Add(deadline);
                }
            }
        }

        clocks.Dispose();
        packed.Dispose();
        return (own[..ends[0]], [.. general]);
    }
}
