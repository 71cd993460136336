using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>What happens to a calendar after it is published: closures, make-up days, days given back, and years not published yet.</summary>
public sealed partial class SchoolCalendar
{
    /// <summary>A calendar with more days off. A closure announced now also takes back an extra day that was to make up for an earlier one.</summary>
    /// <param name="closure">The dates, within one school year.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="closure"/> is null.</exception>
    /// <exception cref="ArgumentException">The dates are reversed, not within one school year, leave it without a school day, or the kind is not one of a day off.</exception>
    public SchoolCalendar With(NonInstructionalSpan closure)
    {
        ArgumentNullException.ThrowIfNull(closure);
        Result<SchoolCalendar> changed = TryWith(closure);
        return changed.IsSuccess ? changed.Value : throw new ArgumentException(changed.ValidationErrors.First().ErrorMessage, nameof(closure));
    }

    /// <summary>A calendar on which school is closed on one more date because of the weather.</summary>
    /// <param name="date">The date.</param>
    /// <param name="name">What explanations call it, for example <c>snow day</c>.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is in no school year, it was the year's only school day, or the name is blank.</exception>
    public SchoolCalendar WithWeatherClosure(LocalDate date, string name) => With(new NonInstructionalSpan(date, date, name, DayKinds.Weather));

    /// <summary>A calendar on which a school day is given back to children, as unused snow days are.</summary>
    /// <param name="date">The date.</param>
    /// <param name="name">What explanations call it, for example <c>unused snow day</c>.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is in no school year, it was the year's only school day, or the name is blank.</exception>
    public SchoolCalendar WithDayGivenBack(LocalDate date, string name) => With(new NonInstructionalSpan(date, date, name, DayKinds.Other));

    /// <summary>A calendar with one more school day, which wins over a closure or a weekend (counting C5).</summary>
    /// <param name="date">The date, within a year's first and last instructional day as published.</param>
    /// <returns>A new calendar; this one when the date is an extra day already.</returns>
    /// <exception cref="ArgumentException">The date is in no school year.</exception>
    public SchoolCalendar WithExtraDay(LocalDate date)
    {
        Result<SchoolCalendar> changed = TryWithExtraDay(date);
        return changed.IsSuccess ? changed.Value : throw new ArgumentException(changed.ValidationErrors.First().ErrorMessage, nameof(date));
    }

    /// <summary>A calendar on which one school year ends on another date: make-up days added in June, or a year cut short.</summary>
    /// <param name="year">The school year.</param>
    /// <param name="date">Its new last instructional day. Days off listed after it are dropped; weekdays up to it become school days.</param>
    /// <returns>A new calendar.</returns>
    /// <exception cref="ArgumentException">The calendar does not have the year, or the date cannot end it: before its first day, in the next year, or more than 400 dates on.</exception>
    public SchoolCalendar WithLastInstructionalDay(SchoolYear year, LocalDate date)
    {
        int index = 0;
        while (index < Years.Length && Years[index].SchoolYear != year)
        {
            index++;
        }

        if (index == Years.Length)
        {
            throw new ArgumentException("The calendar does not have this school year.", nameof(year));
        }

        if (index + 1 < Years.Length && date >= Years[index + 1].FirstInstructionalDay)
        {
            throw new ArgumentException("The next school year has begun by then.", nameof(date));
        }

        SchoolYearFacts facts = Years[index].Facts;
        Result<SchoolCalendar> changed = Replaced(
            index,
            facts with
            {
                Last = date,
                NonInstructional = [.. facts.NonInstructional.Where(span => span.From <= date).Select(span => span.To <= date ? span : span with { To = date })],
                ExtraInstructional = facts.ExtraInstructional.RemoveAll(extra => extra > date),
                EarlyDismissal = facts.EarlyDismissal.RemoveAll(early => early > date),
            },
            new Problems());
        return changed.IsSuccess ? changed.Value : throw new ArgumentException(changed.ValidationErrors.First().ErrorMessage, nameof(date));
    }

    /// <summary>A calendar that goes on after its last published year by repeating that year's pattern.</summary>
    /// <remarks>
    /// Every date moves by whole weeks, so that weekdays stay, to the weeks nearest the same time of year. Answers that rest on such
    /// days are marked; nothing published is changed.
    /// </remarks>
    /// <param name="schoolYears">How many years to add after those already there, 0 to 50.</param>
    /// <returns>A new calendar; this one when nothing is added or there is nothing to repeat.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="schoolYears"/> is out of its range, or the years would pass 2499.</exception>
    public SchoolCalendar Project(int schoolYears)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(schoolYears);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(schoolYears, 50);
        if (schoolYears == 0 || Years.IsEmpty)
        {
            return this;
        }

        SchoolYearFacts pattern = Years.Last(year => !year.IsProjected).Facts;
        ImmutableArray<SchoolYearCalendar>.Builder years = Years.ToBuilder();
        for (int added = 0; added < schoolYears; added++)
        {
            var schoolYear = new SchoolYear(years[^1].SchoolYear.StartYear + 1);
            LocalDate anniversary = pattern.First.PlusYears(schoolYear.StartYear - pattern.SchoolYear.StartYear);
            int weeks = (Period.DaysBetween(pattern.First, anniversary) + 3) / 7;
            if (pattern.First.PlusWeeks(weeks) <= years[^1].LastInstructionalDay)
            {
                weeks += ((Period.DaysBetween(pattern.First.PlusWeeks(weeks), years[^1].LastInstructionalDay)) / 7) + 1;
            }

            SchoolYearFacts moved = pattern.MovedBy(weeks, schoolYear);
            if (!CivilDay.IsSupported(moved.Last))
            {
                throw new ArgumentOutOfRangeException(nameof(schoolYears), "Dates end with 2499-12-31.");
            }

            years.Add(SchoolYearCalendar.Trusted(moved));
        }

        return new SchoolCalendar(years.ToImmutable());
    }

    /// <summary>The calendar with more days off, or all that is wrong with them.</summary>
    internal Result<SchoolCalendar> TryWith(NonInstructionalSpan closure)
    {
        var problems = new Problems();
        int index = IndexOf(closure.From, problems);
        if (index < 0)
        {
            return problems.ToResult<SchoolCalendar>();
        }

        SchoolYearFacts facts = Years[index].Facts;
        return Replaced(
            index,
            facts with
            {
                NonInstructional = facts.NonInstructional.Insert(0, closure),
                ExtraInstructional = facts.ExtraInstructional.RemoveAll(date => date >= closure.From && date <= closure.To),
            },
            problems);
    }

    /// <summary>The calendar with one more school day, or why it cannot be one.</summary>
    internal Result<SchoolCalendar> TryWithExtraDay(LocalDate date)
    {
        var problems = new Problems();
        int index = IndexOf(date, problems);
        if (index < 0)
        {
            return problems.ToResult<SchoolCalendar>();
        }

        SchoolYearFacts facts = Years[index].Facts;
        return facts.ExtraInstructional.Contains(date)
            ? this
            : Replaced(index, facts with { ExtraInstructional = facts.ExtraInstructional.Add(date) }, problems);
    }

    private int IndexOf(LocalDate date, Problems problems)
    {
        for (int index = 0; index < Years.Length; index++)
        {
            if (Years[index].Facts.Contains(date))
            {
                return index;
            }
        }

        problems.Add(CalendarCodes.SpanOutsideYear, "$", "The date is in none of the calendar's school years.", "Give a date from the first through the last instructional day of a year.");
        return -1;
    }

    private Result<SchoolCalendar> Replaced(int index, SchoolYearFacts facts, Problems problems) =>
        SchoolYearCalendar.From(facts, problems) is { } year
            ? Result<SchoolCalendar>.Success(new SchoolCalendar(Years.SetItem(index, year)))
            : problems.ToResult<SchoolCalendar>();
}
