using Ardalis.Result;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <content>How late one can start.</content>
public sealed partial class TimelineEvaluator
{
    /// <summary>How far back a latest start is looked for: the longest clocks run three years.</summary>
    private const int DaysSearched = 4 * 366;

    /// <summary>The last day on which starting is still on time.</summary>
    /// <param name="file">The case: its student, attributes and absences.</param>
    /// <param name="rule">The rule; one that an event opens.</param>
    /// <param name="due">The day by which its duty is to be done. For a rule that counts back from a planned day, that day.</param>
    /// <returns>
    /// The latest start whose due date is not after <paramref name="due"/>; for a rule that counts back, the last day to act. Null when
    /// there is none or it is not known: <see cref="ExplainLatestStart"/> says why.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="due"/> is before 1900 or after 2499.</exception>
    public LocalDate? LatestStart(CaseFile file, RuleId rule, LocalDate due) => ExplainLatestStart(file, rule, due).Date;

    /// <summary>The last day on which starting is still on time, with the reason.</summary>
    /// <remarks>
    /// The start supposed is the rule's first opening event. Where that gives no date – an agency's complaint, whose decision the pack
    /// cannot date – the other events that open the rule, or choose one of its branches, are supposed in turn: a parent's complaint.
    /// </remarks>
    /// <param name="file">The case: its student, attributes and absences.</param>
    /// <param name="rule">The rule; one that an event opens.</param>
    /// <param name="due">The day by which its duty is to be done. For a rule that counts back from a planned day, that day.</param>
    /// <returns>The day and the clock that it would open, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="due"/> is before 1900 or after 2499.</exception>
    public LatestStartAnswer ExplainLatestStart(CaseFile file, RuleId rule, LocalDate due)
    {
        ArgumentNullException.ThrowIfNull(file);
        int day = CivilDay.Checked(due);
        RuleVersion[] versions = [.. Rules.Compiled.Versions.Where(version => version.Rule.Id == rule && version.AsOfFrom <= day && day <= version.AsOfTo)];
        LatestStartAnswer answer = Search(file, versions, opening: 0, due);
        int openings = versions.Select(version => SupposedOpenings.Of(version.Rule).Length).DefaultIfEmpty().Max();
        for (int opening = 1; opening < openings && answer.Outcome == LatestStartOutcome.NoDate; opening++)
        {
            // Opened so the clock has no date: a branch that another opening event chooses may have one.
            LatestStartAnswer other = Search(file, versions, opening, due);
            answer = other.Outcome is LatestStartOutcome.NoSuchRule or LatestStartOutcome.NoDate ? answer : other;
        }

        return answer;
    }

    private LatestStartAnswer Search(CaseFile file, RuleVersion[] versions, int opening, LocalDate due)
    {
        int day = CivilDay.Of(due);
        CaseEventId id = Supposition.FreeId(file);
        int first = Math.Max(CivilDay.Of(file.Student.BirthDate), Math.Max(0, day - DaysSearched));
        LatestStartOutcome outcome = versions.Length > 0 && first > day ? LatestStartOutcome.AlwaysLater : LatestStartOutcome.NoSuchRule;
        for (int start = day; start >= first; start--)
        {
            if (Array.Find(versions, version => version.StartFrom <= start && start <= version.StartTo) is not { } version)
            {
                continue;
            }

            if (version.Rule.Starts is not ClockStart.OnEvent)
            {
                return new LatestStartAnswer(LatestStartOutcome.NotOpenedByAnEvent, null, null);
            }

            RuleId rule = version.Rule.Id;
            EventPattern? pattern = SupposedOpenings.Of(version.Rule).ElementAtOrDefault(opening);
            if (pattern is null || IfStarted(file, id, rule, pattern, CivilDay.ToDate(start), due) is not { } clock)
            {
                outcome = outcome == LatestStartOutcome.NoSuchRule ? LatestStartOutcome.NoDate : outcome;
                continue;
            }

            outcome = LatestStartOutcome.AlwaysLater;
            if (Decide(clock, due) is { } decided)
            {
                bool back = decided.Outcome == LatestStartOutcome.Found && CountsBackFromThePlan(clock.Deadline);
                return (back ? LastAct(file, id, rule, pattern, clock, due) : decided) with { Opening = pattern };
            }
        }

        return new LatestStartAnswer(outcome, null, null);
    }

    /// <summary>What a clock that starts on one day says; null when it falls due too late, so that an earlier day has to be tried.</summary>
    private LatestStartAnswer? Decide(SupposedClock clock, LocalDate due)
    {
        Deadline deadline = clock.Deadline;
        if (deadline.DueOn is { } date)
        {
            return date <= due ? new LatestStartAnswer(LatestStartOutcome.Found, deadline.StartedOn, Explained(clock, deadline.StartedOn, due)) : null;
        }

        if (deadline.NotBefore > due)
        {
            return null;
        }

        return deadline.Status == DeadlineStatus.CalendarUnknown || deadline.NotBefore is not null
            ? new LatestStartAnswer(LatestStartOutcome.CalendarUnknown, null, Explain(clock.File, deadline.Key, due))
            : new LatestStartAnswer(LatestStartOutcome.NoDate, null, Explain(clock.File, deadline.Key, due));
    }

    /// <summary>For a rule that counts back from the planned day: the due date is the last day to act, whenever the plan was made.</summary>
    private LatestStartAnswer LastAct(CaseFile file, CaseEventId id, RuleId rule, EventPattern pattern, SupposedClock clock, LocalDate due)
    {
        LocalDate last = clock.Deadline.DueOn!.Value;
        SupposedClock planned = last >= file.Student.BirthDate && IfStarted(file, id, rule, pattern, last, due) is { } then && then.Deadline.DueOn == last ? then : clock;
        return new LatestStartAnswer(LatestStartOutcome.Found, last, Explained(planned, LocalDate.Max(last, planned.Deadline.StartedOn), due));
    }

    /// <summary>The reason as it would be given on the day of starting; on the due day where the law, or what came later, decides.</summary>
    private DeadlineExplanation? Explained(SupposedClock clock, LocalDate start, LocalDate due) =>
        Explain(clock.File, clock.Deadline.Key, start) is { } early && early.Deadline.DueOn == clock.Deadline.DueOn ? early : Explain(clock.File, clock.Deadline.Key, due);

    private static bool CountsBackFromThePlan(in Deadline deadline)
    {
        DueExpression? expression = deadline.Variant is { } variant ? variant.Due : deadline.Rule.Due;
        while (expression is DueExpression.Before before)
        {
            if (before.From is DueExpression.GivenBy { Event.IsEmpty: true })
            {
                return true;
            }

            expression = before.From;
        }

        return false;
    }

    /// <summary>The clock of a rule as if its event happened on a day, in an episode of its own.</summary>
    private SupposedClock? IfStarted(CaseFile file, CaseEventId id, RuleId rule, EventPattern pattern, LocalDate start, LocalDate due)
    {
        var supposed = new CaseEvent
        {
            Id = id,
            Name = pattern.Name,
            On = start,
            For = Lacks(pattern, "for") ? null : due,
            Until = Lacks(pattern, "until") ? null : due,
            Episode = id.Value,
            Attributes = CaseAttributes.From(pattern.Where
                .Where(condition => !condition.Holds(null) && !EventPattern.AsksForDate(condition.Key))
                .Select(condition => new KeyValuePair<string, string>(condition.Key, condition.AnyOf[0]))),
        };
        Result<CaseFile> with = file.Record(supposed);
        if (!with.IsSuccess)
        {
            return null;
        }

        foreach (Deadline deadline in Evaluate(with.Value, due))
        {
            if (deadline.Key.Rule == rule && deadline.Key.StartEvent == id)
            {
                return new SupposedClock(with.Value, deadline);
            }
        }

        return null;
    }

    private static bool Lacks(EventPattern pattern, string date) => pattern.Where.Any(condition => condition.Key == date && condition.Holds(null));

    private sealed record SupposedClock(CaseFile File, Deadline Deadline);
}
