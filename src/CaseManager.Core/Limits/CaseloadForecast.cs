using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>Who goes over which limit in which week, and why, from today's rosters and what is expected to happen to them.</summary>
/// <remarks>
/// Nothing is estimated: a forecast holds the changes that it is given, birthdays, and the ends of variances. Deadlines become changes on
/// their due dates.
/// </remarks>
public static class CaseloadForecast
{
    /// <summary>Twelve months in weeks.</summary>
    /// <value>53: a year touches as many weeks.</value>
    public const int Year = 53;

    /// <summary>Looks ahead.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="rosters">The rosters as they are at the beginning of the first day.</param>
    /// <param name="changes">What is expected, in any order; changes before the first day or after the last are left out.</param>
    /// <param name="from">The first day.</param>
    /// <param name="weeks">How many weeks, the first day's included; <see cref="Year"/> by default.</param>
    /// <param name="variances">Variances; none by default.</param>
    /// <returns>Each time that a roster, or an organisation, goes over a limit, by day, in the order of limits and then rosters.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be there is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is less than 1 or more than 520.</exception>
    /// <exception cref="ArgumentException">A change names a roster that is not there, or two rosters have one id.</exception>
    public static ImmutableArray<ForecastBreach> Of(
        IEnumerable<CaseloadLimit> limits,
        IEnumerable<Roster> rosters,
        IEnumerable<RosterChange> changes,
        LocalDate from,
        int weeks = Year,
        IEnumerable<LimitVariance>? variances = null)
    {
        return Walk(limits, rosters, changes, weeks, variances).Over(from, weeks);
    }

    /// <summary>The same forecast as points: how everything stands in each week, for whoever draws it.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="rosters">The rosters as they are at the beginning of the first day.</param>
    /// <param name="changes">What is expected, in any order; changes before the first day or after the last are left out.</param>
    /// <param name="from">The first day.</param>
    /// <param name="weeks">How many weeks, the first day's included; <see cref="Year"/> by default.</param>
    /// <param name="variances">Variances; none by default.</param>
    /// <returns>By week, a point for each limit and each roster, or organisation, that it is about on some day of the week.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be there is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is less than 1 or more than 520.</exception>
    /// <exception cref="ArgumentException">A change names a roster that is not there, or two rosters have one id.</exception>
    public static ImmutableArray<ForecastWeek> ByWeek(
        IEnumerable<CaseloadLimit> limits,
        IEnumerable<Roster> rosters,
        IEnumerable<RosterChange> changes,
        LocalDate from,
        int weeks = Year,
        IEnumerable<LimitVariance>? variances = null) =>
        Walk(limits, rosters, changes, weeks, variances).ByWeek(from, weeks);

    private static ForecastWalk Walk(
        IEnumerable<CaseloadLimit> limits, IEnumerable<Roster> rosters, IEnumerable<RosterChange> changes, int weeks, IEnumerable<LimitVariance>? variances)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, 520);
        return new ForecastWalk([.. limits], [.. rosters], [.. changes], [.. variances ?? []]);
    }
}
