using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.Testing.Builders;

/// <summary>Writes a school year down in a few lines, for tests.</summary>
/// <remarks>Immutable: each step gives a new builder. Equality is by reference.</remarks>
public sealed class SchoolYearBuilder
{
    private readonly LocalDate first;
    private readonly LocalDate last;
    private ImmutableArray<IsoDayOfWeek> weekend = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
    private ImmutableArray<NonInstructionalSpan> closed = [];
    private ImmutableArray<LocalDate> extra = [];

    private SchoolYearBuilder(LocalDate first, LocalDate last)
    {
        this.first = first;
        this.last = last;
    }

    private SchoolYearBuilder(SchoolYearBuilder other)
        : this(other.first, other.last)
    {
        weekend = other.weekend;
        closed = other.closed;
        extra = other.extra;
    }

    /// <summary>Begins a year with school from Monday through Friday and no days off.</summary>
    /// <param name="first">The first day of instruction.</param>
    /// <param name="last">The last day of instruction.</param>
    /// <returns>The builder.</returns>
    public static SchoolYearBuilder Between(LocalDate first, LocalDate last) => new(first, last);

    /// <summary>School from Monday through Thursday.</summary>
    /// <returns>A new builder.</returns>
    public SchoolYearBuilder FourDayWeek() => Weekend([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]);

    /// <summary>Sets the regular days off of the week.</summary>
    /// <param name="days">The days; none for school on every day of the week.</param>
    /// <returns>A new builder.</returns>
    public SchoolYearBuilder Weekend(params ReadOnlySpan<IsoDayOfWeek> days) => new(this) { weekend = [.. days] };

    /// <summary>Adds a single day off.</summary>
    /// <param name="date">The date.</param>
    /// <param name="name">What the district calls it.</param>
    /// <returns>A new builder.</returns>
    public SchoolYearBuilder Closed(LocalDate date, string name) => Closed(date, date, name, DayKinds.Holiday);

    /// <summary>Adds days off.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="to">The last of them.</param>
    /// <param name="name">What the district calls them.</param>
    /// <param name="kind">Why there is no school; a break by default.</param>
    /// <returns>A new builder.</returns>
    public SchoolYearBuilder Closed(LocalDate from, LocalDate to, string name, DayKinds kind = DayKinds.Break) =>
        new(this) { closed = closed.Add(new NonInstructionalSpan(from, to, name, kind)) };

    /// <summary>Adds a school day that would otherwise be off.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A new builder.</returns>
    public SchoolYearBuilder Extra(LocalDate date) => new(this) { extra = extra.Add(date) };

    /// <summary>Makes the school year.</summary>
    /// <returns>The year; its id is <c>built</c>, and it belongs to the school year of its middle.</returns>
    /// <exception cref="InvalidOperationException">The dates cannot be true; the message lists everything that is wrong.</exception>
    public SchoolYearCalendar Build()
    {
        LocalDate middle = first.PlusDays(Math.Max(0, Period.DaysBetween(first, last)) / 2);
        Result<SchoolYearCalendar> year = SchoolYearCalendar.Create("built", SchoolYear.Of(middle), first, last, weekend, closed, extra);
        return year.IsSuccess ? year.Value : throw new InvalidOperationException(Refusals.Of(year.ValidationErrors));
    }

    /// <summary>Makes a calendar of this one school year.</summary>
    /// <returns>The calendar. For several years, join what <see cref="Build"/> gives.</returns>
    /// <exception cref="InvalidOperationException">The dates cannot be true; the message lists everything that is wrong.</exception>
    public SchoolCalendar BuildCalendar() => SchoolCalendar.Join([Build()]).Value;
}
