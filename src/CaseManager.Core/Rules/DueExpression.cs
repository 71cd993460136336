using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Rules;

/// <summary>How a date follows from a clock. A closed set; <c>From</c> is what the date is counted from, the clock's start if absent.</summary>
public abstract record DueExpression
{
    private protected DueExpression()
    {
    }

    /// <summary>The Nth counting day after a date (counting C3).</summary>
    /// <param name="Days">How many, 0 to 10 000; 0 is the date itself.</param>
    /// <param name="Basis">The id of the basis that says which days count.</param>
    /// <param name="From">What is counted from.</param>
    /// <param name="IncludeTrigger">Whether the date itself is day 1 when it is a counting day.</param>
    public sealed record Count(int Days, string Basis, DueExpression? From = null, bool IncludeTrigger = false) : DueExpression;

    /// <summary>The Nth counting day before a date (counting C4).</summary>
    /// <param name="Days">How many, 0 to 10 000.</param>
    /// <param name="Basis">The id of the basis that says which days count.</param>
    /// <param name="From">What is counted back from.</param>
    public sealed record Before(int Days, string Basis, DueExpression? From = null) : DueExpression;

    /// <summary>So many months after a date, or before it when negative (counting C7).</summary>
    /// <param name="Months">How many, −1 200 to 1 200.</param>
    /// <param name="Policy">What "the same day" means.</param>
    /// <param name="From">What is counted from.</param>
    public sealed record Anniversary(int Months, AnniversaryPolicy Policy = AnniversaryPolicy.SameDate, DueExpression? From = null) : DueExpression;

    /// <summary>The day the student attains an age (counting C8).</summary>
    /// <param name="Months">The age in months, 0 to 1 200: 14 years 6 months is 174.</param>
    /// <param name="Edge">Which day that means.</param>
    /// <param name="Parameter">The parameter that the months come from, if the pack names one.</param>
    public sealed record Age(int Months, AgeEdge Edge = AgeEdge.Birthday, string? Parameter = null) : DueExpression;

    /// <summary>The first such day of the year on or after a date.</summary>
    /// <param name="Date">The day of the year.</param>
    /// <param name="From">What it is looked for from.</param>
    public sealed record OnAnnualDate(AnnualDate Date, DueExpression? From = null) : DueExpression;

    /// <summary>A day that the school calendar names, seen from a date.</summary>
    /// <param name="Point">Which day.</param>
    /// <param name="From">What it is seen from.</param>
    public sealed record AtCalendarPoint(CalendarPoint Point, DueExpression? From = null) : DueExpression;

    /// <summary>A date that an event carries: an agreed date, an order, a plan.</summary>
    /// <param name="Event">The events; empty means the clock's own starting event.</param>
    /// <param name="Date">Which of its dates.</param>
    /// <param name="Scope">Which events are looked at.</param>
    /// <param name="Take">Which date counts when there are several.</param>
    /// <param name="LaterThanStart">Whether only dates after the clock's start count.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record GivenBy(
        ImmutableArray<EventPattern> Event,
        EventDate Date,
        EventScope Scope = EventScope.Clock,
        DateTake Take = DateTake.Earliest,
        bool LaterThanStart = false) : DueExpression
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another expression.</param>
        /// <returns>True when all parts are the same.</returns>
        public bool Equals(GivenBy? other) =>
            other is not null && Date == other.Date && Scope == other.Scope && Take == other.Take
            && LaterThanStart == other.LaterThanStart && Sequence.Same(Event, other.Event);

        /// <summary>A hash of all parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(Date, Scope, Take, LaterThanStart, Sequence.Hash(Event));
    }

    /// <summary>The earliest of some dates; those whose event has not happened are left out (counting C18).</summary>
    /// <param name="Terms">The dates, two or more.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record EarliestOf(ImmutableArray<DueExpression> Terms) : DueExpression
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another expression.</param>
        /// <returns>True when the terms are the same.</returns>
        public bool Equals(EarliestOf? other) => other is not null && Sequence.Same(Terms, other.Terms);

        /// <summary>A hash of the terms.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => Sequence.Hash(Terms);
    }

    /// <summary>The latest of some dates; those whose event has not happened are left out (counting C18).</summary>
    /// <param name="Terms">The dates, two or more.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record LatestOf(ImmutableArray<DueExpression> Terms) : DueExpression
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another expression.</param>
        /// <returns>True when the terms are the same.</returns>
        public bool Equals(LatestOf? other) => other is not null && Sequence.Same(Terms, other.Terms);

        /// <summary>A hash of the terms.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => Sequence.Hash(Terms);
    }
}
