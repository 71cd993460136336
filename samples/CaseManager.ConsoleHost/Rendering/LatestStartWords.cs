using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>How late one can start, or why there is no answer, in a sentence.</summary>
internal static class LatestStartWords
{
    internal static string Of(LatestStartResult result, LocalDate due) =>
        result.Answer switch
        {
            { Date: { } date, Explanation.Deadline: { DueOn: { } last } deadline } when last == date && deadline.StartedOn == date && last < due =>
                $"{result.Rule} before {Dates.Iso(due)}: the last day to act is {Dates.Iso(date)}, a {date.DayOfWeek}.",
            { Date: { } date, Explanation.Deadline.DueOn: { } last } =>
                $"{result.Rule} by {Dates.Iso(due)}: the last day to start is {Dates.Iso(date)}, a {date.DayOfWeek}; it is then due on {Dates.Iso(last)}.",
            { Outcome: LatestStartOutcome.NotOpenedByAnEvent } =>
                $"{result.Rule} has no latest start: no event opens its clock, but a birthday, a school year, or nothing that is recorded.",
            { Outcome: LatestStartOutcome.NoDate } =>
                $"{result.Rule} has no latest start: the start alone gives no due date. The law names no number, or another event has to come first.",
            { Outcome: LatestStartOutcome.CalendarUnknown } =>
                $"{result.Rule} by {Dates.Iso(due)}: nobody can say yet, because the school calendar does not reach that far. Give the other school year with --calendar.",
            { Outcome: LatestStartOutcome.AlwaysLater } =>
                $"{result.Rule} by {Dates.Iso(due)}: no start is early enough, four years back or to the student's birth.",
            _ => $"{result.Rule} is not law on the days before {Dates.Iso(due)}.",
        };
}
