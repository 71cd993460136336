using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class TimelineExamples
{
    private static readonly SchoolCalendar Newton = SchoolCalendar.Join(
    [
        SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2025-26.json"), "ga-newton-2025-26").Value,
        SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2026-27.json"), "ga-newton-2026-27").Value,
    ]).Value;

    private static readonly RuleSet Rules = RuleSet.Compile(
        RulePackReader.Read(BuiltInPacks.Read("us").Span).Value,
        RulePackReader.Read(BuiltInPacks.Read("us-ga").Span).Value).Value;

    private static readonly CaseFile Opened = CaseJson.Read("""
        { "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us-ga", "events": [
            { "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-10-01" },
            { "id": "e2", "name": "records.requested", "on": "2025-11-20" }] }
        """u8).Value;

    internal static void Evaluate(TextWriter output)
    {
        RuleSet rules = Rules;
        SchoolCalendar newton = Newton;

        // begin-snippet: evaluate
        var evaluator = new TimelineEvaluator(rules, newton.Bind(rules.Bases, rules.Holidays));
        CaseFile file = CaseJson.Read("""
            { "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us-ga", "events": [
                { "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-10-01" },
                { "id": "e2", "name": "records.requested", "on": "2025-11-20" }] }
            """u8).Value;
        foreach (Deadline deadline in evaluator.Evaluate(file, new LocalDate(2025, 12, 1)).Where(deadline => deadline.DueOn is not null))
        {
            output.WriteLine($"{deadline.Key.Rule}: due {deadline.DueOn:uuuu-MM-dd}, {deadline.Status}, {deadline.DaysLeft} {deadline.Basis} days left, {deadline.Certainty}");
        }
        // end-snippet
    }

    internal static void Explain(TextWriter output)
    {
        TimelineEvaluator evaluator = Evaluator();
        CaseFile file = Opened;

        // begin-snippet: explain
        var today = new LocalDate(2025, 12, 1);
        Deadline evaluation = evaluator.Evaluate(file, today).Single(deadline => deadline.Key.Rule.Name == "initial-evaluation");
        output.WriteLine(evaluator.Explain(file, evaluation.Key, today)!.ToText(ExplanationDetail.Full));
        // end-snippet
    }

    internal static void WhatIf(TextWriter output)
    {
        TimelineEvaluator evaluator = Evaluator();
        CaseFile file = Opened;

        // begin-snippet: what-if
        var storm = new NonInstructionalSpan(new LocalDate(2025, 12, 15), new LocalDate(2025, 12, 19), "ice storm", DayKinds.Weather);
        foreach (DeadlineChange change in evaluator.WhatIf(file, new TimelineQuestion.CloseSchool(storm), new LocalDate(2025, 12, 1)).Value)
        {
            output.WriteLine($"{change}: {change.Before?.DueOn:uuuu-MM-dd} becomes {change.After?.DueOn:uuuu-MM-dd}, {change.DaysMoved} days later");
        }
        // end-snippet
    }

    internal static void LatestStart(TextWriter output)
    {
        TimelineEvaluator evaluator = Evaluator();
        CaseFile file = Opened;

        // begin-snippet: latest-start
        var rule = new RuleId(new JurisdictionId("us-ga"), "initial-evaluation");
        LocalDate? latest = evaluator.LatestStart(file, rule, new LocalDate(2026, 3, 31));
        output.WriteLine($"For an evaluation by 2026-03-31, consent has to be in hand by {latest:uuuu-MM-dd}.");
        // end-snippet
    }

    internal static void NextActs(TextWriter output)
    {
        TimelineEvaluator evaluator = Evaluator();
        CaseFile file = Opened;

        // begin-snippet: next-acts
        foreach (Deadline act in evaluator.NextActs(file, new LocalDate(2025, 12, 1), atMost: 3))
        {
            output.WriteLine($"{act.Rule.Title}: work by {act.WorkBy:uuuu-MM-dd}, due {act.DueOn:uuuu-MM-dd}");
        }
        // end-snippet
    }

    internal static void Removals(TextWriter output)
    {
        SchoolCalendar newton = Newton;

        // begin-snippet: removals
        CaseFile file = CaseJson.Read("""
            { "id": "c-2", "student": { "id": "s-2", "birthDate": "2012-05-05" }, "jurisdiction": "us-ga", "events": [
                { "id": "e1", "name": "removal.imposed", "on": "2025-09-08", "through": "2025-09-11", "episode": "incident-1" },
                { "id": "e2", "name": "removal.imposed", "on": "2025-10-10", "through": "2025-10-22", "episode": "incident-2" },
                { "id": "e3", "name": "removal.imposed", "on": "2025-12-02", "through": "2025-12-04", "episode": "incident-3" }] }
            """u8).Value;
        RemovalTally tally = RemovalTally.Of(file, newton, new SchoolYear(2025), new LocalDate(2025, 12, 31));
        output.WriteLine($"{tally.SchoolYear}: {tally.CumulativeDays} school days, longest run {tally.LongestRun}, eleventh day {tally.EleventhDay:uuuu-MM-dd}");
        foreach (Finding finding in tally.Findings())
        {
            output.WriteLine($"{finding.Code}: {finding.Message} {finding.Remedy} ({finding.Citation})");
        }
        // end-snippet
    }

    internal static void CheckEvents(TextWriter output)
    {
        TimelineEvaluator evaluator = Evaluator();
        CaseFile file = Opened;

        // begin-snippet: check-events
        CaseFile agreed = file.Record(new CaseEvent
        {
            Id = new CaseEventId("e3"),
            Name = EventNames.EvaluationExtensionAgreed,
            On = new LocalDate(2025, 12, 1),
            Until = new LocalDate(2026, 1, 30),
        }).Value;
        ImmutableArray<Finding> doubts = evaluator.Check(agreed, new LocalDate(2025, 12, 1));
        output.WriteLine($"{doubts[0].Code} {doubts[0].Path}: {doubts[0].Message} {doubts[0].Remedy}");
        // end-snippet
    }

    private static TimelineEvaluator Evaluator() => new(Rules, Newton.Bind(Rules.Bases, Rules.Holidays));
}
