using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>One published school year of a district, school or track: when instruction begins and ends, and the days off between.</summary>
/// <remarks>
/// Immutable. Equality is by reference. Made by <see cref="SchoolCalendarReader"/> or <see cref="Create"/>, joined into a
/// <see cref="SchoolCalendar"/>.
/// </remarks>
public sealed class SchoolYearCalendar
{
    private SchoolYearCalendar(SchoolYearFacts facts)
    {
        Id = facts.Id;
        SchoolYear = facts.SchoolYear;
        FirstInstructionalDay = facts.First;
        LastInstructionalDay = facts.Last;
        Weekend = facts.Weekend;
        NonInstructional = facts.NonInstructional;
        ExtraInstructional = facts.ExtraInstructional;
        EarlyDismissal = facts.EarlyDismissal;
        District = facts.District;
        State = facts.State;
        ContingencyMakeUpDays = facts.ContingencyMakeUpDays;
        StatedInstructionalDays = facts.StatedInstructionalDays;
        IsProjected = facts.IsProjected;
        Facts = facts;
        Days = new YearDays(facts);
        Findings = SchoolYearDoubts.Of(this);
    }

    /// <summary>The name by which case files refer to it.</summary>
    public string Id { get; }

    /// <summary>The district's name; empty when not given.</summary>
    public string District { get; }

    /// <summary>The State, as the file gives it; empty when not given.</summary>
    public string State { get; }

    /// <summary>The school year that it belongs to.</summary>
    public SchoolYear SchoolYear { get; }

    /// <summary>The first day of instruction as published.</summary>
    public LocalDate FirstInstructionalDay { get; }

    /// <summary>The last day of instruction as published.</summary>
    public LocalDate LastInstructionalDay { get; }

    /// <summary>The regular days off of the week, Monday first.</summary>
    public ImmutableArray<IsoDayOfWeek> Weekend { get; }

    /// <summary>The days off, as listed.</summary>
    public ImmutableArray<NonInstructionalSpan> NonInstructional { get; }

    /// <summary>School days that would otherwise be off; they win over closures and weekends (counting C5). In order.</summary>
    public ImmutableArray<LocalDate> ExtraInstructional { get; }

    /// <summary>School days that end early. In order.</summary>
    public ImmutableArray<LocalDate> EarlyDismissal { get; }

    /// <summary>Days off that may become school days when weather closes school. They count only once they are extra days.</summary>
    public ImmutableArray<LocalDate> ContingencyMakeUpDays { get; }

    /// <summary>The total that the source prints; null when it prints none. Never used in counts.</summary>
    public int? StatedInstructionalDays { get; }

    /// <summary>The number of dates on which children attend, partial days too.</summary>
    public int CountedInstructionalDays => Days.SchoolDays;

    /// <summary>Whether it repeats an earlier year's pattern because none has been published yet.</summary>
    public bool IsProjected { get; }

    /// <summary>
    /// What is doubtful but harmless to counts: totals that differ from the dates, an early dismissal on a day off, a first or last
    /// day without school. For a person to look at; nothing is put right silently.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    internal SchoolYearFacts Facts { get; }

    internal YearDays Days { get; }

    /// <summary>Makes a school year from values, under the same rules as a file.</summary>
    /// <param name="id">The name by which case files refer to it, at most 200 characters.</param>
    /// <param name="schoolYear">The school year in which most of it lies.</param>
    /// <param name="firstInstructionalDay">The first day of instruction.</param>
    /// <param name="lastInstructionalDay">The last day of instruction, at most 400 dates in all.</param>
    /// <param name="weekend">The regular days off of the week; a default array is Saturday and Sunday, an empty one none.</param>
    /// <param name="nonInstructional">The days off, inside the year.</param>
    /// <param name="extraInstructional">School days that win over days off, inside the year, each once.</param>
    /// <param name="earlyDismissal">School days that end early, inside the year, each once.</param>
    /// <returns>The year, or all that is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Result<SchoolYearCalendar> Create(
        string id,
        SchoolYear schoolYear,
        LocalDate firstInstructionalDay,
        LocalDate lastInstructionalDay,
        ImmutableArray<IsoDayOfWeek> weekend = default,
        ImmutableArray<NonInstructionalSpan> nonInstructional = default,
        ImmutableArray<LocalDate> extraInstructional = default,
        ImmutableArray<LocalDate> earlyDismissal = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        var problems = new Problems();
        SchoolYearCalendar? year = From(
            new SchoolYearFacts(id, schoolYear, firstInstructionalDay, lastInstructionalDay)
            {
                Weekend = weekend.IsDefault ? [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] : weekend,
                NonInstructional = nonInstructional.IsDefault ? [] : nonInstructional,
                ExtraInstructional = extraInstructional.IsDefault ? [] : extraInstructional,
                EarlyDismissal = earlyDismissal.IsDefault ? [] : earlyDismissal,
            },
            problems);
        return year is null ? problems.ToResult<SchoolYearCalendar>() : Result<SchoolYearCalendar>.Success(year);
    }

    /// <summary>The year of checked facts, or null with all that is wrong added to <paramref name="problems"/>.</summary>
    internal static SchoolYearCalendar? From(SchoolYearFacts facts, Problems problems)
    {
        SchoolYearChecks.Check(facts, problems);
        if (problems.Any)
        {
            return null;
        }

        var year = new SchoolYearCalendar(facts.InOrder());
        if (year.CountedInstructionalDays > 0)
        {
            return year;
        }

        problems.Add(CalendarCodes.NoInstructionalDay, "$.nonInstructional", "No date of the year is a school day.", "Check the weekend and the days off.");
        return null;
    }

    /// <summary>The year of facts that come from a checked year by a change that keeps them valid.</summary>
    internal static SchoolYearCalendar Trusted(SchoolYearFacts facts) => new(facts.InOrder());
}
