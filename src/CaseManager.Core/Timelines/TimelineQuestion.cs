using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>A "what if". A closed set.</summary>
public abstract record TimelineQuestion
{
    private protected TimelineQuestion()
    {
    }

    /// <summary>What if this happened?</summary>
    /// <param name="Event">The event; one dated after the as-of date moves that date on for the comparison.</param>
    public sealed record AddEvent(CaseEvent Event) : TimelineQuestion;

    /// <summary>What if an event had happened on another day?</summary>
    /// <param name="Event">The event.</param>
    /// <param name="To">The other day.</param>
    public sealed record MoveEvent(CaseEventId Event, LocalDate To) : TimelineQuestion;

    /// <summary>What if an event had never happened?</summary>
    /// <param name="Event">The event.</param>
    public sealed record VoidEvent(CaseEventId Event) : TimelineQuestion;

    /// <summary>What if school were closed: a storm, a make-up day lost?</summary>
    /// <param name="Closure">The days, their name and kind.</param>
    public sealed record CloseSchool(NonInstructionalSpan Closure) : TimelineQuestion;

    /// <summary>What if school were held: a make-up day gained?</summary>
    /// <param name="Date">The day, within a school year of the calendar.</param>
    public sealed record HoldSchool(LocalDate Date) : TimelineQuestion;

    /// <summary>
    /// What if the student came under another State's rules? Clocks that start before the date keep the present rules; those that
    /// start on or after it, and those that birth or a school year opens, follow the other ones.
    /// </summary>
    /// <param name="Other">The other State's rules, on the calendar of the new district.</param>
    /// <param name="From">The first day under them.</param>
    public sealed record MoveStudent(TimelineEvaluator Other, LocalDate From) : TimelineQuestion;
}
