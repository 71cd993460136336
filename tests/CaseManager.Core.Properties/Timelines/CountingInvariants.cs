using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Properties.Calendars;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Properties.Reference;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Timelines;

/// <summary>What must always hold, numbered as at the end of counting.</summary>
public class CountingInvariants
{
    private static readonly JsonElement Pack = JsonDocument.Parse(SyntheticPack.Json).RootElement;
    private static readonly RuleSet Rules = ReferenceComparison.Compiled(SyntheticPack.Json);

    private static TimelineEvaluator On(SchoolCalendar calendar) => new(Rules, calendar.Bind(Rules.Bases, Rules.Holidays));

    private static ImmutableArray<Deadline> Started(SchoolCalendar calendar, LocalDate start)
    {
        var file = new SlowCase(new LocalDate(2010, 4, 30), new Dictionary<string, string>(), [new SlowEvent("e", "a.start", start)]);
        return On(calendar).Evaluate(SlowScenario.FileOf(file), start);
    }

    [Fact]
    public void Invariant1_LaterStart_IsNeverDueEarlier()
    {
        Gen<(SchoolCalendar, LocalDate, int)> any = from calendar in CaseCalendars.Any from start in DateGenerators.Near(calendar) from later in Gen.Choose(1, 40) select (calendar, start, later);
        PropertyRun.Holds(any.ToArbitrary(), given =>
        {
            (SchoolCalendar calendar, LocalDate start, int later) = given;
            var early = Started(calendar, start).Where(d => d.StartEvent is not null && d.Certainty != Certainty.MayBeEarlier).ToDictionary(d => (d.Rule, d.Variant));
            foreach (Deadline late in Started(calendar, start.PlusDays(later)).Where(d => d.StartEvent is not null))
            {
                if (early.TryGetValue((late.Rule, late.Variant), out Deadline before))
                {
                    Assert.False(late.DueOn < before.DueOn || late.OpensOn < before.OpensOn, $"{late.Key}: {before.DueOn} and then {late.DueOn}");
                }
            }
        });
    }

    [Fact]
    public void Invariant2_ClosureNeverBringsASchoolDayDeadlineForwardNorAnExtraDayBack()
    {
        string[] names = ["count-school", "trigger-school", "a-right", "window", "suspended-school", "absences", "latest"];
        Gen<(SchoolCalendar, LocalDate, int)> any = from calendar in CalendarGenerators.Invented from start in DateGenerators.Near(calendar) from at in Gen.Choose(0, 500) select (calendar, start, at);
        PropertyRun.Holds(any.ToArbitrary(), given =>
        {
            (SchoolCalendar calendar, LocalDate start, int at) = given;
            LocalDate changed = calendar.Horizon!.Start.PlusDays(at % calendar.Horizon.Length);
            if (calendar[changed].Kinds.HasFlag(DayKinds.BetweenTerms) || calendar[changed] == default)
            {
                return;
            }

            bool school = calendar[changed].Kinds.HasFlag(DayKinds.Instructional);
            SchoolCalendar other = school ? calendar.WithWeatherClosure(changed, "storm") : calendar.WithExtraDay(changed);
            var plain = Started(calendar, start).Where(d => names.Contains(d.Rule.Id.Name)).ToDictionary(d => d.Key);
            foreach (Deadline moved in Started(other, start).Where(d => plain.ContainsKey(d.Key)))
            {
                (LocalDate? less, LocalDate? more) = school ? (plain[moved.Key].DueOn, moved.DueOn) : (moved.DueOn, plain[moved.Key].DueOn);
                Assert.False(less > more || (less is null && more is not null), $"{moved.Key}: {less} with more days of school, {more} with fewer");
            }
        });
    }

    [Fact]
    public void Invariant3_CountingThereAndBack_AreInverse()
    {
        Gen<(SchoolCalendar, LocalDate, int, int)> any =
            from calendar in CalendarGenerators.Invented from start in DateGenerators.Near(calendar) from days in Gen.Choose(1, 120) from basis in Gen.Choose(0, Rules.Bases.Length - 1) select (calendar, start, days, basis);
        PropertyRun.Holds(any.ToArbitrary(), given =>
        {
            (SchoolCalendar calendar, LocalDate start, int days, int basis) = given;
            CountedDays counted = calendar.Bind(Rules.Bases, Rules.Holidays)[basis];
            if (counted.TryAdd(start, days, out LocalDate found))
            {
                Assert.Equal(days, counted.Between(start, found));
                Assert.True(counted.Contains(found));
                if (counted.Contains(start))
                {
                    Assert.True(counted.TrySubtract(found, days, out LocalDate back));
                    Assert.Equal(start, back);
                }
            }
        });
    }

    [Fact]
    public void Invariant4_SchoolEveryDay_MakesBasesAgree()
    {
        SchoolCalendar everyDay = SchoolCalendar.Join([SchoolCalendarReader.Read(CalendarFiles.Invented().First()[0], "every-day").Value]).Value;
        string[][] same = [["count-school", "count-calendar", "count-six-runs", "count-five-runs-wide"], ["trigger-school", "trigger-calendar", "trigger-six-runs", "trigger-five-runs-wide"], ["before-school", "before-calendar", "before-six-runs", "before-five-runs-wide"]];
        for (LocalDate start = everyDay.Horizon!.Start.PlusDays(7); start <= everyDay.Horizon.End.PlusDays(-20); start = start.PlusDays(1))
        {
            var found = Started(everyDay, start).Where(d => d.Rule.Id.Name.Contains('-', StringComparison.Ordinal)).ToLookup(d => d.Rule.Id.Name, d => d.DueOn);
            Assert.All(same, names => Assert.NotNull(Assert.Single(names.Select(name => found[name].Single()).Distinct())));
        }
    }

    [Fact]
    public void Invariant5_FourHundredYearsOn_IsTheSame()
    {
        string[] dated = ["old-and-new", "by-as-of", "reopened-by-law"];
        PropertyRun.Holds(new SlowScenarios(Rules).On(CalendarGenerators.Invented).ToArbitrary(), scenario =>
        {
            SlowCase file = scenario.Case with { Birth = scenario.Case.Birth.PlusYears(4) };
            SlowCase shifted = file with { Birth = file.Birth.PlusYears(400), Records = [.. file.Records.Select(Shifted)] };
            SchoolCalendar later = SchoolCalendar.Join(scenario.Calendar.Years.Select(Shifted)).Value;
            SlowDeadline[] now = [.. On(scenario.Calendar).Evaluate(SlowScenario.FileOf(file), scenario.AsOf).Select(DeadlineText.Of).Where(d => !dated.Contains(d.Rule)).Select(Shifted)];
            SlowDeadline[] then = [.. On(later).Evaluate(SlowScenario.FileOf(shifted), scenario.AsOf.PlusYears(400)).Select(DeadlineText.Of).Where(d => !dated.Contains(d.Rule))];
            Assert.Equal(now, then);
        });
    }

    [Fact]
    public void Invariant6_OrderOfUnrelatedRecordsOfADay_ChangesNothing()
    {
        Gen<(SlowScenario, int)> any = from scenario in new SlowScenarios(Rules).Scenario from at in Gen.Choose(0, 99) select (scenario, at);
        int compared = 0;
        PropertyRun.Holds(any.ToArbitrary(), given =>
        {
            (SlowScenario scenario, int at) = given;
            List<SlowEvent> records = [.. scenario.Case.Records.Where(record => record.Voids is null && record.Replaces is null)];
            if (records.Count < 2)
            {
                return;
            }

            int first = at % (records.Count - 1);
            LocalDate day = LocalDate.Min(records[first].On, records[first + 1].On);
            (records[first], records[first + 1]) = (records[first] with { On = day }, records[first + 1] with { On = day });
            if (SharedRules(records[first], records[first + 1]))
            {
                return;
            }

            compared++;
            List<SlowEvent> swapped = [.. records];
            (swapped[first], swapped[first + 1]) = (records[first + 1], records[first]);
            TimelineEvaluator evaluator = On(scenario.Calendar);
            Assert.Equal<Deadline>(
                evaluator.Evaluate(SlowScenario.FileOf(scenario.Case with { Records = records }), scenario.AsOf),
                evaluator.Evaluate(SlowScenario.FileOf(scenario.Case with { Records = swapped }), scenario.AsOf));
        });
        Assert.True(compared > PropertyRun.Cases / 10, $"only {compared} pairs of unrelated records");
    }

    [Fact]
    public void Invariant7_VoidedAndRecordedAgain_ChangesNoDeadline()
    {
        Gen<(SlowScenario, int)> any = from scenario in new SlowScenarios(Rules).Scenario from at in Gen.Choose(0, 99) select (scenario, at);
        PropertyRun.Holds(any.ToArbitrary(), given =>
        {
            (SlowScenario scenario, int at) = given;
            SlowEvent[] records = [.. scenario.Case.Records.Where(record => record.Voids is null && record.Replaces is null)];
            SlowEvent again = records[at % records.Length];
            if (records.Count(record => record.On == again.On) > 1)
            {
                return;
            }

            SlowEvent[] repeated = [.. records, new SlowEvent("void", "record.voided", again.On.PlusDays(30)) { Voids = again.Id }, again with { Id = "again" }];
            TimelineEvaluator evaluator = On(scenario.Calendar);
            SlowDeadline Renamed(SlowDeadline d) => d with { StartEvent = d.StartEvent == "again" ? again.Id : d.StartEvent, MetEvent = d.MetEvent == "again" ? again.Id : d.MetEvent };
            Assert.Equal(
                evaluator.Evaluate(SlowScenario.FileOf(scenario.Case with { Records = records }), scenario.AsOf).Select(DeadlineText.Of),
                evaluator.Evaluate(SlowScenario.FileOf(scenario.Case with { Records = repeated }), scenario.AsOf).Select(DeadlineText.Of).Select(Renamed));
        });
    }

    [Fact]
    public void Invariant8_ReplayingAnExplanation_GivesTheDueDate() => Replay(SyntheticPack.Json);

    [Fact]
    public void Invariant8_ReplayingAnExplanationOfTheFederalPack_GivesTheDueDate() => Replay(BuiltInPacks.Read("us").ToArray());

    [Fact]
    public void Determinism_SameInputs_GiveTheSameDeadlinesAndTexts()
    {
        RuleSet again = ReferenceComparison.Compiled(SyntheticPack.Json);
        Assert.Equal(again.Fingerprint, Rules.Fingerprint);
        PropertyRun.Holds(new SlowScenarios(Rules).Any, scenario =>
        {
            CaseFile read = CaseJson.Read(CaseJson.Write(scenario.File)).Value;
            var other = new TimelineEvaluator(again, scenario.Calendar.Bind(again.Bases, again.Holidays));
            ImmutableArray<Deadline> deadlines = On(scenario.Calendar).Evaluate(scenario.File, scenario.AsOf);
            Assert.Equal<Deadline>(deadlines, On(scenario.Calendar).Evaluate(scenario.File, scenario.AsOf));
            Assert.Equal(deadlines.Select(DeadlineText.Of), other.Evaluate(read, scenario.AsOf).Select(DeadlineText.Of));
            foreach (Deadline deadline in deadlines.Take(3))
            {
                Assert.Equal(
                    On(scenario.Calendar).Explain(scenario.File, deadline.Key, scenario.AsOf)!.ToText(ExplanationDetail.Full),
                    other.Explain(read, deadline.Key, scenario.AsOf)!.ToText(ExplanationDetail.Full));
            }
        });
    }

    private static void Replay(byte[] json)
    {
        using JsonDocument pack = JsonDocument.Parse(json);
        RuleSet rules = ReferenceComparison.Compiled(json);
        int replayed = 0;

        // Published calendars come again and again: each is walked once.
        var walked = new ConditionalWeakTable<SchoolCalendar, SlowDays>();
        PropertyRun.Holds(new SlowScenarios(rules).Any, scenario =>
        {
            SlowDays days = walked.GetValue(scenario.Calendar, calendar => CaseCalendars.Days(calendar, pack.RootElement));
            var evaluator = new TimelineEvaluator(rules, scenario.Calendar.Bind(rules.Bases, rules.Holidays));
            CaseFile file = scenario.File;
            foreach (Deadline deadline in evaluator.Evaluate(file, scenario.AsOf))
            {
                DeadlineExplanation why = evaluator.Explain(file, deadline.Key, scenario.AsOf)!;
                Assert.Equal(deadline, why.Deadline);
                Assert.Equal(deadline.DueOn, new SlowReplay(days, scenario.Case).Replay(why.Steps));
                replayed += deadline.DueOn is null ? 0 : 1;
            }
        });
        Assert.True(replayed > PropertyRun.Cases / 2, $"only {replayed} dates replayed");
    }

    /// <summary>Whether some rule's text names both events; absences and departures are asked about by name.</summary>
    private static bool SharedRules(SlowEvent one, SlowEvent other) =>
        Pack.GetProperty("rules").EnumerateArray().Any(rule => Names(rule, one) && Names(rule, other));

    private static bool Names(JsonElement rule, SlowEvent happened) =>
        rule.GetRawText().Contains($"\"{happened.Name}", StringComparison.Ordinal)
        || (happened.Name == "attendance.absent" && rule.GetRawText().Contains("bsence", StringComparison.Ordinal));

    private static SlowEvent Shifted(SlowEvent e) => e with { On = e.On.PlusYears(400), For = Shifted(e.For), Until = Shifted(e.Until), Through = Shifted(e.Through) };

    private static LocalDate? Shifted(LocalDate? date) => date?.PlusYears(400);

    private static SlowDeadline Shifted(SlowDeadline d) =>
        d with { Started = d.Started.PlusYears(400), Opens = Shifted(d.Opens), Due = Shifted(d.Due), NotBefore = Shifted(d.NotBefore), WorkBy = Shifted(d.WorkBy), Met = Shifted(d.Met) };

    private static SchoolYearCalendar Shifted(SchoolYearCalendar year) =>
        SchoolYearCalendar.Create(
            year.Id,
            new SchoolYear(year.SchoolYear.StartYear + 400),
            year.FirstInstructionalDay.PlusYears(400),
            year.LastInstructionalDay.PlusYears(400),
            year.Weekend,
            [.. year.NonInstructional.Select(span => span with { From = span.From.PlusYears(400), To = span.To.PlusYears(400) })],
            [.. year.ExtraInstructional.Select(day => day.PlusYears(400))],
            [.. year.EarlyDismissal.Select(day => day.PlusYears(400))]).Value;
}
