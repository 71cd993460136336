using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Limits;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Limits;

/// <summary>From the deadlines of real rules: 60 calendar days for an evaluation, 30 for the first meeting.</summary>
public sealed class ExpectedChangesTests
{
    private static readonly RosterReferral Referral = new("t-1", new RosterStudent { Id = new("s") });

    private static readonly TimelineEvaluator Federal = Evaluator();

    [Fact]
    public void Of_AnEvaluationThatRuns_JoinsOnItsLastDay()
    {
        RosterChange change = Expected("2025-12-08", ("consent.initial-evaluation.received", "2025-11-14", ""))!;

        Assert.Equal((new LocalDate(2026, 1, 13), "t-1", false), (change.On, change.Roster, change.Leaves));
        Assert.Equal(("Initial evaluation due 2026-01-13", "us/initial-evaluation"), (change.Reason, change.Rule.ToString()));
    }

    [Fact]
    public void Of_AnEvaluationThatIsOverdue_JoinsToday()
    {
        RosterChange change = Expected("2026-02-02", ("consent.initial-evaluation.received", "2025-11-14", ""))!;

        Assert.Equal((new LocalDate(2026, 2, 2), "Initial evaluation was due 2026-01-13"), (change.On, change.Reason));
    }

    [Fact]
    public void Of_AStudentFoundEligible_JoinsByTheMeeting() =>
        Assert.Equal(
            (new LocalDate(2026, 1, 9), "us/initial-iep-meeting"),
            Expected("2025-12-15", ("consent.initial-evaluation.received", "2025-11-14", ""), ("eligibility.determined", "2025-12-10", "true")) is { } change ? (change.On, change.Rule.ToString()) : default);

    [Fact]
    public void Of_AStudentFoundNotEligible_IsNothing() =>
        Assert.Null(Expected("2025-12-15", ("consent.initial-evaluation.received", "2025-11-14", ""), ("eligibility.determined", "2025-12-10", "false")));

    [Fact]
    public void Due_OfOpenDeadlines_IsWorkOnTheDayToWorkBy()
    {
        WorkloadActivity activity = Assert.Single(Workload.Due(
            new StaffId("t-1"),
            Deadlines("2025-12-08", ("consent.initial-evaluation.received", "2025-11-14", "")),
            [new DeadlineWork("annual-review", WorkloadCluster.Compliance, new Minutes(90)), new DeadlineWork("initial-evaluation", WorkloadCluster.Compliance, new Minutes(480))],
            new LocalDate(2025, 12, 8)));

        Assert.Equal(("initial-evaluation", 480L, WorkloadCluster.Compliance), (activity.Name, activity.Each.Value, activity.Cluster));
        Assert.Equal(new LocalDate(2026, 1, 13), Assert.Single(activity.On));
        Assert.Equal(new LocalDate(2026, 2, 2), Assert.Single(Workload.Due(
            new StaffId("t-1"),
            Deadlines("2026-02-02", ("consent.initial-evaluation.received", "2025-11-14", "")),
            [new DeadlineWork("initial-evaluation", WorkloadCluster.Compliance, new Minutes(480))],
            new LocalDate(2026, 2, 2))[0].On));
    }

    private static RosterChange? Expected(string asOf, params (string Name, string On, string Eligible)[] events) =>
        ExpectedChanges.Of(Referral, Deadlines(asOf, events), Timelines.Scene.Date(asOf));

    private static System.Collections.Immutable.ImmutableArray<Deadline> Deadlines(string asOf, params (string Name, string On, string Eligible)[] events)
    {
        IEnumerable<string> lines = events.Select((e, i) => $$"""{"id":"e{{i}}","name":"{{e.Name}}","on":"{{e.On}}"{{(e.Eligible.Length == 0 ? "" : $$""","attributes":{"eligible":"{{e.Eligible}}"}""")}}}""");
        CaseFile file = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"id":"c","student":{"id":"s","birthDate":"2016-04-09"},"jurisdiction":"us","events":[{{string.Join(",", lines)}}]}""")).Value;
        return Federal.Evaluate(file, Timelines.Scene.Date(asOf));
    }

    private static TimelineEvaluator Evaluator()
    {
        RuleSet rules = RuleSet.Compile([RulePackReader.Read(BuiltInPacks.Read("us").Span).Value]).Value;
        return new TimelineEvaluator(rules, SchoolCalendar.None.Bind(rules.Bases, rules.Holidays));
    }
}
