using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>The work that activities make, week by real week.</summary>
public static class Workload
{
    /// <summary>Adds up the weeks that have any activity.</summary>
    /// <param name="activities">The activities, of any providers.</param>
    /// <param name="span">The days looked at.</param>
    /// <param name="available">The contracted minutes of a whole week, for each provider alike.</param>
    /// <returns>The weeks, by provider in ordinal order and then by date. Weeks without an activity are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or <paramref name="span"/> is null.</exception>
    /// <exception cref="OverflowException">The minutes do not fit.</exception>
    public static ImmutableArray<WorkloadWeek> ByWeek(IEnumerable<WorkloadActivity> activities, DateInterval span, Minutes available)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(span);
        return
        [
            .. activities
                .SelectMany(activity => activity.On.Where(span.Contains).Select(day => (Activity: activity, Week: day.PlusDays(1 - (int)day.DayOfWeek))))
                .GroupBy(each => (each.Activity.Provider, each.Week))
                .OrderBy(week => week.Key.Provider.Value, StringComparer.Ordinal)
                .ThenBy(week => week.Key.Week)
                .Select(week => Of(week.Key.Provider, week.Key.Week, [.. week.Select(each => each.Activity)], available)),
        ];
    }

    private static WorkloadWeek Of(StaffId provider, LocalDate week, WorkloadActivity[] done, Minutes available)
    {
        WorkloadShare[] shares =
        [
            .. done.GroupBy(activity => (activity.Cluster, activity.Name))
                .OrderBy(group => group.Key.Name, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Cluster)
                .Select(group => new WorkloadShare(group.Key.Cluster, group.Key.Name, group.Count(), Sum(group.Select(activity => activity.Each)))),
        ];
        Minutes Of(WorkloadCluster cluster) => Sum(shares.Where(share => share.Cluster == cluster).Select(share => share.Total));
        return new WorkloadWeek(
            provider,
            week,
            Of(WorkloadCluster.DirectServices),
            Of(WorkloadCluster.ProgramSupport),
            Of(WorkloadCluster.CurriculumSupport),
            Of(WorkloadCluster.Compliance),
            available,
            [.. shares]);
    }

    private static Minutes Sum(IEnumerable<Minutes> minutes) => minutes.Aggregate(Minutes.Zero, Minutes.Add);
}
