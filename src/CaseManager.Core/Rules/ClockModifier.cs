using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>What later events do to a running clock. A closed set.</summary>
public abstract record ClockModifier
{
    private protected ClockModifier()
    {
    }

    /// <summary>Days strictly after one event through another do not count (counting C14).</summary>
    /// <param name="From">The events that suspend the clock.</param>
    /// <param name="Until">The events that let it go on.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record Suspend(ImmutableArray<EventPattern> From, ImmutableArray<EventPattern> Until) : ClockModifier
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another modifier.</param>
        /// <returns>True when both parts are the same.</returns>
        public bool Equals(Suspend? other) => other is not null && Sequence.Same(From, other.From) && Sequence.Same(Until, other.Until);

        /// <summary>A hash of both parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(Sequence.Hash(From), Sequence.Hash(Until));
    }

    /// <summary>An agreement made in time replaces the due date by its own <c>until</c> (counting C15).</summary>
    /// <param name="On">The events that the rule accepts.</param>
    /// <param name="AtMostDays">How many days past the unextended due date it may reach, or null.</param>
    /// <param name="AtMostBasis">The basis of those days.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record ExtendByEvent(ImmutableArray<EventPattern> On, int? AtMostDays = null, string AtMostBasis = "calendar") : ClockModifier
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another modifier.</param>
        /// <returns>True when all parts are the same.</returns>
        public bool Equals(ExtendByEvent? other) =>
            other is not null && AtMostDays == other.AtMostDays && AtMostBasis == other.AtMostBasis && Sequence.Same(On, other.On);

        /// <summary>A hash of all parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(AtMostDays, AtMostBasis, Sequence.Hash(On));
    }

    /// <summary>Absences on school days, once there are enough of them, lengthen the count by as many days (counting C16).</summary>
    /// <param name="AtLeast">How many absences it takes, 1 or more.</param>
    public sealed record ExtendByAbsence(int AtLeast) : ClockModifier;

    /// <summary>The clock is excused: the timeframe does not apply.</summary>
    /// <param name="On">The events that excuse it.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record Exempt(ImmutableArray<EventPattern> On) : ClockModifier
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another modifier.</param>
        /// <returns>True when the events are the same.</returns>
        public bool Equals(Exempt? other) => other is not null && Sequence.Same(On, other.On);

        /// <summary>A hash of the events.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => Sequence.Hash(On);
    }

    /// <summary>The duty is no longer owed.</summary>
    /// <param name="On">The events that end it.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record Terminate(ImmutableArray<EventPattern> On) : ClockModifier
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another modifier.</param>
        /// <returns>True when the events are the same.</returns>
        public bool Equals(Terminate? other) => other is not null && Sequence.Same(On, other.On);

        /// <summary>A hash of the events.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => Sequence.Hash(On);
    }

    /// <summary>A due date on a day that does not count moves to one that does (counting C9: only where the rule says so).</summary>
    /// <param name="To">Which way.</param>
    /// <param name="Basis">The basis that says which days count.</param>
    public sealed record Roll(RollDirection To, string Basis) : ClockModifier;
}
