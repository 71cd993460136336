using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>A student's disciplinary removals in one school year, 1 July through 30 June, in school days (counting C23; 34 CFR 300.530, 300.536).</summary>
/// <remarks>
/// A removal runs from the event's date through its <c>through</c> date, both included, and counts on school days only; a date removed
/// twice counts once. Part of a day is the event's attribute <c>fraction</c>, such as <c>0.5</c>: guidance differs on whether it
/// counts, so it is kept apart as well. Equality is by value.
/// </remarks>
public sealed record RemovalTally
{
    /// <summary>More than this many school days, in a row or in the year, is where the law looks closer.</summary>
    public const int Threshold = 10;

    private RemovalTally()
    {
    }

    /// <summary>The school year.</summary>
    public SchoolYear SchoolYear { get; private init; }

    /// <summary>School days of removal in the year, parts of days as fractions.</summary>
    public decimal CumulativeDays { get; private init; }

    /// <summary>How many of the days were removals for part of the day.</summary>
    public int PartDays { get; private init; }

    /// <summary>The longest run of school days, one after the other, on each of which the student was removed.</summary>
    public int LongestRun { get; private init; }

    /// <summary>The longest such run of removals for the whole day.</summary>
    public int LongestWholeDayRun { get; private init; }

    /// <summary>The date on which the year's removals passed ten days; null when they have not.</summary>
    public LocalDate? EleventhDay { get; private init; }

    /// <summary>Whether the calendar covers every date of removal; when not, there may be more days than these.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>Whether the student was removed for more than ten whole school days in a row: a change of placement (34 CFR 300.536(a)(1)).</summary>
    public bool IsChangeOfPlacement => LongestWholeDayRun > Threshold;

    /// <summary>Whether more than ten days in all ask for the decision about a pattern (34 CFR 300.536(a)(2)); never an automatic verdict.</summary>
    public bool AsksForPatternDecision => CumulativeDays > Threshold;

    /// <summary>Counts the removals of a school year.</summary>
    /// <param name="file">The case.</param>
    /// <param name="calendar">The calendar that says which days are school days.</param>
    /// <param name="year">The school year.</param>
    /// <param name="asOf">The last day that counts: a removal that goes on is counted up to it.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public static RemovalTally Of(CaseFile file, SchoolCalendar calendar, SchoolYear year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(calendar);
        CountedDays school = calendar.Count(DayBasis.SchoolDays);
        int first = year.FirstDate > CivilDay.LastDate ? int.MaxValue : CivilDay.Of(LocalDate.Max(year.FirstDate, CivilDay.FirstDate));
        int yearEnds = year.LastDate < CivilDay.FirstDate ? CivilDay.None : CivilDay.Of(LocalDate.Min(year.LastDate, CivilDay.LastDate));
        SortedDictionary<int, decimal> removed = DatesOf(file, first, Math.Min(CivilDay.Checked(asOf), yearEnds));
        bool complete = removed.Keys.All(day => day >= school.FirstKnown && day <= school.LastKnown);
        KeyValuePair<int, decimal>[] days = [.. removed.Where(day => school.ContainsDay(day.Key))];
        decimal sum = 0;
        LocalDate? eleventh = null;
        foreach ((int day, decimal part) in days)
        {
            sum += part;
            eleventh ??= sum > Threshold ? CivilDay.ToDate(day) : null;
        }

        return new RemovalTally
        {
            SchoolYear = year,
            CumulativeDays = sum,
            PartDays = days.Count(day => day.Value < 1),
            LongestRun = LongestRunOf(days, school),
            LongestWholeDayRun = LongestRunOf([.. days.Where(day => day.Value == 1)], school),
            EleventhDay = eleventh,
            IsComplete = complete,
        };
    }

    /// <summary>What the tally asks somebody to decide.</summary>
    /// <returns>At most two findings; their path is the school year.</returns>
    public ImmutableArray<Finding> Findings()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (LongestRun > Threshold)
        {
            // Guidance differs on parts of days (counting C23): a run that needs them is a question, not a verdict.
            findings.Add(new Finding(
                TimelineCodes.ConsecutiveRemovals,
                IsChangeOfPlacement ? FindingSeverity.Error : FindingSeverity.Warning,
                SchoolYear.ToString(),
                IsChangeOfPlacement
                    ? string.Create(CultureInfo.InvariantCulture, $"{LongestWholeDayRun} school days of removal in a row are a change of placement.")
                    : string.Create(CultureInfo.InvariantCulture, $"{LongestRun} school days of removal in a row, some for part of the day, may be a change of placement."),
                "Record the decision and hold the manifestation determination within 10 school days of it.",
                new Citation("34 CFR 300.536(a)(1)")));
        }

        if (AsksForPatternDecision)
        {
            findings.Add(new Finding(
                TimelineCodes.CumulativeRemovals,
                FindingSeverity.Warning,
                SchoolYear.ToString(),
                string.Create(CultureInfo.InvariantCulture, $"{CumulativeDays} school days of removal in the year pass ten."),
                "Decide case by case whether the removals are a pattern, and provide services from the eleventh day.",
                new Citation("34 CFR 300.536(a)(2), 300.530(d)(4)")));
        }

        return findings.DrainToImmutable();
    }

    private static SortedDictionary<int, decimal> DatesOf(CaseFile file, int first, int last)
    {
        var removed = new SortedDictionary<int, decimal>();
        foreach (CaseEvent happened in file.Events.Where(happened => happened.Name == EventNames.RemovalImposed))
        {
            int to = Math.Min(CivilDay.Of(happened.Through ?? happened.On), last);
            decimal part = PartOf(happened);
            for (int day = Math.Max(CivilDay.Of(happened.On), first); day <= to; day++)
            {
                removed[day] = Math.Max(removed.GetValueOrDefault(day), part);
            }
        }

        return removed;
    }

    /// <summary>Only a one-day removal can be for part of a day; anything that is not a part of one counts as a whole.</summary>
    private static decimal PartOf(CaseEvent removal) =>
        (removal.Through is null || removal.Through == removal.On)
        && decimal.TryParse(removal.Attributes["fraction"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal part)
        && part is > 0 and < 1
            ? part
            : 1;

    private static int LongestRunOf(KeyValuePair<int, decimal>[] days, CountedDays school)
    {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < days.Length; i++)
        {
            bool follows = i > 0 && school.TryAddDay(days[i - 1].Key, 1, out int next) && next == days[i].Key;
            run = follows ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
