using System.Collections.Immutable;

namespace CaseManager.Core.Calendars;

/// <summary>Which days count: one of the four sets that law knows, less what a State leaves out, and with what it counts besides (counting C2, C6). Data, not code.</summary>
/// <remarks>Two bases are equal when id, count, exclusions and additions, in order, are equal.</remarks>
/// <param name="Id">The name by which rules refer to it, for example <c>school</c> or <c>ca-calendar</c>.</param>
/// <param name="Counts">The set it starts from.</param>
/// <param name="Except">What is left out of that set; a default array is empty.</param>
public sealed record DayBasis(string Id, DayCount Counts, ImmutableArray<DayExclusion> Except)
{
    /// <summary>Every date: <c>calendar</c>.</summary>
    public static DayBasis CalendarDays { get; } = new("calendar", DayCount.Calendar, []);

    /// <summary>Monday through Friday: <c>weekday</c>.</summary>
    public static DayBasis WeekdayDays { get; } = new("weekday", DayCount.Weekday, []);

    /// <summary>Monday through Friday except federal and State holidays: <c>business</c>.</summary>
    public static DayBasis BusinessDays { get; } = new("business", DayCount.Business, []);

    /// <summary>Dates on which children attend: <c>school</c>.</summary>
    public static DayBasis SchoolDays { get; } = new("school", DayCount.School, []);

    /// <summary>The name by which rules refer to it.</summary>
    public string Id { get; } = !string.IsNullOrWhiteSpace(Id) ? Id : throw new ArgumentException("A basis needs an id.", nameof(Id));

    /// <summary>What is left out; never a default array.</summary>
    public ImmutableArray<DayExclusion> Except { get; } = Except.IsDefault ? [] : Except;

    /// <summary>What counts besides, whatever is left out; never a default array, empty by default.</summary>
    public ImmutableArray<DayAddition> Also
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Whether it can only be counted where a school calendar is published; the others never are unknown (counting C5).</summary>
    public bool NeedsSchoolCalendar => Counts == DayCount.School || Except.Length > 0 || Also.Any(addition => addition.Counts == DayCount.School);

    /// <summary>Whether its days depend on the holidays.</summary>
    internal bool NeedsHolidays => Counts == DayCount.Business || Also.Any(addition => addition.Counts == DayCount.Business);

    /// <summary>Whether another basis is the same.</summary>
    /// <param name="other">The other basis.</param>
    /// <returns>True when id, count, exclusions and additions agree.</returns>
    public bool Equals(DayBasis? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (Id == other.Id && Counts == other.Counts && Except.AsSpan().SequenceEqual(other.Except.AsSpan())
            && Also.AsSpan().SequenceEqual(other.Also.AsSpan())));

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Id, StringComparer.Ordinal);
        hash.Add(Counts);
        foreach (DayExclusion exclusion in Except)
        {
            hash.Add(exclusion);
        }

        foreach (DayAddition addition in Also)
        {
            hash.Add(addition);
        }

        return hash.ToHashCode();
    }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
