using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Rules;

/// <summary>What must hold for a variant of a rule to apply (counting C17). A closed set.</summary>
public abstract record Guard
{
    private protected Guard()
    {
    }

    /// <summary>How many days of a basis are left after the start, through a day that the calendar names.</summary>
    /// <param name="Basis">The basis.</param>
    /// <param name="Until">The day, seen from the start.</param>
    /// <param name="AtLeast">The fewest that satisfy it, or null.</param>
    /// <param name="Below">The first number that does not, or null.</param>
    public sealed record Remaining(string Basis, CalendarPoint Until, int? AtLeast = null, int? Below = null) : Guard;

    /// <summary>On how many school days after the start, through a day that the calendar names, the student was absent.</summary>
    /// <param name="Until">The day, seen from the start.</param>
    /// <param name="AtLeast">The fewest that satisfy it, or null.</param>
    /// <param name="Below">The first number that does not, or null.</param>
    public sealed record Absences(CalendarPoint Until, int? AtLeast = null, int? Below = null) : Guard;

    /// <summary>The student's age on the start date.</summary>
    /// <param name="AtLeastMonths">The youngest age that satisfies it, or null.</param>
    /// <param name="BelowMonths">The first age that does not, or null.</param>
    public sealed record Age(int? AtLeastMonths = null, int? BelowMonths = null) : Guard;

    /// <summary>What an attribute of the case says.</summary>
    /// <param name="Condition">The condition.</param>
    public sealed record Says(AttributeCondition Condition) : Guard;

    /// <summary>An event has happened since the clock opened.</summary>
    /// <param name="Event">The events, one of which is enough.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record Has(ImmutableArray<EventPattern> Event) : Guard
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another guard.</param>
        /// <returns>True when the events are the same.</returns>
        public bool Equals(Has? other) => other is not null && Sequence.Same(Event, other.Event);

        /// <summary>A hash of the events.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => Sequence.Hash(Event);
    }

    /// <summary>The event that opened the clock was one of these.</summary>
    /// <param name="Event">The events.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record OpenedBy(ImmutableArray<EventPattern> Event) : Guard
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another guard.</param>
        /// <returns>True when the events are the same.</returns>
        public bool Equals(OpenedBy? other) => other is not null && Sequence.Same(Event, other.Event);

        /// <summary>A hash of the events.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => Sequence.Hash(Event);
    }

    /// <summary>The clock started between two days of the year, both included; the stretch may cross New Year.</summary>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day.</param>
    public sealed record StartsBetween(AnnualDate From, AnnualDate To) : Guard;

    /// <summary>The clock started after one school year's last instructional day and before the next one's first.</summary>
    public sealed record BetweenTerms : Guard;

    /// <summary>Another guard does not hold.</summary>
    /// <param name="Inner">The guard.</param>
    public sealed record Unless(Guard Inner) : Guard;
}
