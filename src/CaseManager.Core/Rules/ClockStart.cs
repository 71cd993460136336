using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>What opens a clock. A closed set.</summary>
public abstract record ClockStart
{
    private protected ClockStart()
    {
    }

    /// <summary>An event opens it, in the event's own episode (counting C10).</summary>
    /// <param name="AnyOf">The events that open it.</param>
    /// <param name="Take">What a further one does.</param>
    /// <param name="RestartedBy">Events that restart an open clock and never open one.</param>
    /// <param name="ReopenedBy">
    /// Events that restart an open clock, and open it again after it was met or excused: an amended complaint. They open nothing in an
    /// episode that never had a clock, and nothing after a terminating event.
    /// </param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record OnEvent(ImmutableArray<EventPattern> AnyOf, StartTake Take, ImmutableArray<EventPattern> RestartedBy, ImmutableArray<EventPattern> ReopenedBy) : ClockStart
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another start.</param>
        /// <returns>True when all parts are the same.</returns>
        public bool Equals(OnEvent? other) =>
            other is not null && Take == other.Take && Sequence.Same(AnyOf, other.AnyOf) && Sequence.Same(RestartedBy, other.RestartedBy)
            && Sequence.Same(ReopenedBy, other.ReopenedBy);

        /// <summary>A hash of all parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(Take, Sequence.Hash(AnyOf), Sequence.Hash(RestartedBy), Sequence.Hash(ReopenedBy));
    }

    /// <summary>
    /// Birth opens it: one clock for the whole case, which is listed while the last visible event that matches either
    /// pattern list is one of <paramref name="ListedFrom"/>.
    /// </summary>
    /// <param name="ListedFrom">Events from which the clock is listed; empty means always.</param>
    /// <param name="ListedUntil">Events from which it is not.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record AtBirth(ImmutableArray<EventPattern> ListedFrom, ImmutableArray<EventPattern> ListedUntil) : ClockStart
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another start.</param>
        /// <returns>True when both parts are the same.</returns>
        public bool Equals(AtBirth? other) =>
            other is not null && Sequence.Same(ListedFrom, other.ListedFrom) && Sequence.Same(ListedUntil, other.ListedUntil);

        /// <summary>A hash of both parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(Sequence.Hash(ListedFrom), Sequence.Hash(ListedUntil));
    }

    /// <summary>
    /// Each school year of the calendar opens one, on its first instructional day (counting C25). It is owed from the first record of the
    /// case on, unless the last visible event that matches either pattern list is one of <paramref name="ListedUntil"/>; such an event
    /// terminates the year's open clock.
    /// </summary>
    /// <param name="ListedFrom">Events from which years are owed again after the student had left; empty means never.</param>
    /// <param name="ListedUntil">Events from which nothing is owed.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record EachSchoolYear(ImmutableArray<EventPattern> ListedFrom, ImmutableArray<EventPattern> ListedUntil) : ClockStart
    {
        /// <summary>Compares by value.</summary>
        /// <param name="other">Another start.</param>
        /// <returns>True when both parts are the same.</returns>
        public bool Equals(EachSchoolYear? other) =>
            other is not null && Sequence.Same(ListedFrom, other.ListedFrom) && Sequence.Same(ListedUntil, other.ListedUntil);

        /// <summary>A hash of both parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(Sequence.Hash(ListedFrom), Sequence.Hash(ListedUntil));
    }
}
