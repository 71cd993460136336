using System.Collections.Immutable;

namespace CaseManager.Core.Calendars;

/// <summary>A school calendar with holidays and the compiled bases of a rule set: what an evaluation counts with.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A basis is compiled once for each calendar, and the business days once for each
/// <see cref="HolidayCalendar"/>, however often they are bound. Equality is by reference.
/// </remarks>
public sealed class BoundCalendar
{
    private readonly ImmutableArray<CountedDays> counted;

    internal BoundCalendar(SchoolCalendar calendar, HolidayCalendar holidays, ImmutableArray<DayBasis> bases)
    {
        Calendar = calendar;
        Holidays = holidays;
        Bases = bases;
        Terms = calendar.Terms;
        counted = [.. bases.Select(basis => calendar.Count(basis, holidays))];
        Business = calendar.Count(DayBasis.BusinessDays, holidays);
        School = calendar.Count(DayBasis.SchoolDays, holidays);
    }

    /// <summary>The school calendar.</summary>
    public SchoolCalendar Calendar { get; }

    /// <summary>The holidays that are not business days.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>The bases, by ordinal.</summary>
    public ImmutableArray<DayBasis> Bases { get; }

    /// <summary>The business days, for <c>workBy</c> (counting C9).</summary>
    internal CountedDays Business { get; }

    /// <summary>The school days.</summary>
    internal CountedDays School { get; }

    /// <summary>The school years, in order. Held here too: with a thousand calendars each step to another object is a miss in the cache.</summary>
    internal ImmutableArray<SchoolTerm> Terms { get; }

    /// <summary>The days that count on a basis.</summary>
    /// <param name="ordinal">The place of the basis in <see cref="Bases"/>.</param>
    /// <returns>The days that count.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such basis.</exception>
    public CountedDays this[int ordinal] => counted[ordinal];
}
