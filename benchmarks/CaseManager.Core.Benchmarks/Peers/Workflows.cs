using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;
using RulesEngine.Models;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>
/// The same rules as workflows of the <c>RulesEngine</c> package: one that says what an event means, and one for each rule, whose
/// global parameter is the due date and whose rules are the statuses. All are lambda expressions, compiled once. The loop that
/// opens and closes clocks is the host's, because no expression can say it.
/// </summary>
internal sealed class Workflows
{
    private static readonly (DeadlineStatus Status, string When)[] Statuses =
    [
        (DeadlineStatus.MetOnTime, "view.Ending == PeerEnding.Met && PeerFunctions.NotAfter(view.EndedOn, due)"),
        (DeadlineStatus.MetLate, "view.Ending == PeerEnding.Met && !PeerFunctions.NotAfter(view.EndedOn, due)"),
        (DeadlineStatus.Excused, "view.Ending == PeerEnding.Excused"),
        (DeadlineStatus.NoLongerRequired, "view.Ending == PeerEnding.Terminated"),
        (DeadlineStatus.Running, "view.Ending == PeerEnding.None && PeerFunctions.NotAfter(view.AsOf, due)"),
        (DeadlineStatus.Lapsed, "view.Ending == PeerEnding.None && view.IsRight && !PeerFunctions.NotAfter(view.AsOf, due)"),
        (DeadlineStatus.Overdue, "view.Ending == PeerEnding.None && !view.IsRight && !PeerFunctions.NotAfter(view.AsOf, due)"),
    ];

    private readonly EventWorkflow roles;
    private readonly RulesEngine.RulesEngine engine;
    private readonly List<PeerClock> clocks = [];

    internal Workflows(RuleSet rules)
    {
        roles = new EventWorkflow(rules);
        engine = new RulesEngine.RulesEngine(
            [roles.Workflow, .. PeerRules.All.Select(WorkflowOf)],
            new ReSettings { CustomTypes = [typeof(PeerFunctions), typeof(PeerEnding)], EnableExceptionAsErrorMessage = false });
    }

    internal void Evaluate(int place, CaseFile file, LocalDate asOf, IPeerDays days, List<PeerDeadline> results)
    {
        List<CaseEvent> events = [.. file.Events.Where(happened => happened.On <= asOf)];
        List<string> episodes = [.. events.Select(happened => happened.Episode).Prepend(string.Empty).Distinct()];
        roles.Ask(engine, events);
        foreach (PeerRule rule in roles.Rules)
        {
            clocks.Clear();
            PeerClocks.Find(rule, events, episodes, clocks);
            foreach (PeerClock clock in clocks)
            {
                List<RuleResultTree> answers = engine.ExecuteAllRulesAsync(rule.Id, new RulesEngine.Models.RuleParameter("view", new PeerView(clock, days, asOf))).AsTask().Result;
                RuleResultTree answer = answers.Single(status => status.IsSuccess);
                results.Add(new PeerDeadline(place, rule.Id, clock.StartedOn, (LocalDate)answer.Inputs["due"], Enum.Parse<DeadlineStatus>(answer.Rule.RuleName)));
            }
        }
    }

    private static Workflow WorkflowOf(PeerRule rule) =>
        new()
        {
            WorkflowName = rule.Id,
            GlobalParams = [new ScopedParam { Name = "due", Expression = rule.ExtendedBy is null ? DueOf(rule.Id) : $"PeerFunctions.Extended(view, {DueOf(rule.Id)})" }],
            Rules = [.. Statuses.Select(status => new Rule { RuleName = status.Status.ToString(), Expression = status.When })],
        };

    private static string DueOf(string rule) =>
        rule switch
        {
            "initial-evaluation" or "state-complaint-decision" => "PeerFunctions.CalendarAfter(view, view.StartedOn, 60)",
            "initial-iep-meeting" => "PeerFunctions.CalendarAfter(view, view.StartedOn, 30)",
            "due-process-response" => "PeerFunctions.CalendarAfter(view, view.StartedOn, 10)",
            "annual-review" => "PeerFunctions.MonthsAfter(view.StartedOn, 12)",
            "reevaluation" => "PeerFunctions.MonthsAfter(view.StartedOn, 36)",
            "manifestation-determination" => "PeerFunctions.SchoolAfter(view, view.StartedOn, 10)",
            "discipline-notice" => "view.StartedOn",
            "resolution-void-window" => "PeerFunctions.BusinessAfter(view, view.StartedOn, 3)",
            "evidence-disclosure" => "PeerFunctions.BusinessBefore(view, view.PlannedFor, 5)",
            _ => "PeerFunctions.FromEvents(view)",
        };
}
