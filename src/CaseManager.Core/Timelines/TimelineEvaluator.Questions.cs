using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <content>Questions: what if, and what next.</content>
public sealed partial class TimelineEvaluator
{
    /// <summary>What would change, and by how much.</summary>
    /// <param name="file">The case.</param>
    /// <param name="question">What is supposed.</param>
    /// <param name="asOf">The day on which both sides are looked at; a later day that the question supposes takes its place.</param>
    /// <returns>
    /// The changes; or what the case file answers to an event that cannot be true, is on file already, or is not on file; or
    /// <c>Invalid</c> when school cannot be closed or held on the supposed days.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument, or what a question is about, is null.</exception>
    /// <exception cref="ArgumentException">The identifier of an event is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public Result<ImmutableArray<DeadlineChange>> WhatIf(CaseFile file, TimelineQuestion question, LocalDate asOf) => WhatIf(file, [question], asOf);

    /// <summary>What would change if several things were so at once.</summary>
    /// <param name="file">The case.</param>
    /// <param name="questions">What is supposed: each on top of those before it.</param>
    /// <param name="asOf">The day on which both sides are looked at; the latest day that a question supposes takes its place when it is later.</param>
    /// <returns>The changes, all questions taken together; or why the first question that cannot be asked is refused.</returns>
    /// <exception cref="ArgumentNullException">An argument, a question, or what a question is about, is null.</exception>
    /// <exception cref="ArgumentException">The identifier of an event is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public Result<ImmutableArray<DeadlineChange>> WhatIf(CaseFile file, ImmutableArray<TimelineQuestion> questions, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = CivilDay.Checked(asOf);
        Result<Supposition> supposed = Supposition.Of(file, this, asOf);
        foreach (TimelineQuestion question in questions.IsDefault ? [] : questions)
        {
            ArgumentNullException.ThrowIfNull(question, nameof(questions));
            supposed = supposed.Value.With(question);
            if (!supposed.IsSuccess)
            {
                break;
            }
        }

        return supposed.Map(then => DeadlineChange.Between(Evaluate(file, then.AsOf), then.Evaluate()));
    }

    /// <summary>The earliest open duties, in the order in which they fall due.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day; events after it are not seen.</param>
    /// <param name="atMost">How many at most, 1 or more.</param>
    /// <returns>
    /// Running, suspended and overdue duties with their dates to work by; those that fall due on one day in rule order. After them stand
    /// the open ones whose date the calendar does not reach, by the earliest day that it could be: one that nothing bounds first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atMost"/> is less than 1, or <paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public ImmutableArray<Deadline> NextActs(CaseFile file, LocalDate asOf, int atMost = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        return
        [
            .. Evaluate(file, asOf)
                .Where(deadline => deadline.Rule.Kind == RuleKind.Duty
                    && deadline.MetOn is null
                    && deadline.Status is DeadlineStatus.Running or DeadlineStatus.Suspended or DeadlineStatus.Overdue or DeadlineStatus.CalendarUnknown)
                .OrderBy(deadline => deadline.DueOn ?? CivilDay.LastDate)
                .ThenBy(deadline => deadline.DueOn is null)
                .ThenBy(deadline => deadline.NotBefore)
                .Take(atMost),
        ];
    }

    /// <summary>The same rules on another calendar, with the same holidays.</summary>
    internal TimelineEvaluator On(SchoolCalendar calendar) => new(Rules, calendar.Bind(Rules.Bases, Calendar.Holidays));
}
