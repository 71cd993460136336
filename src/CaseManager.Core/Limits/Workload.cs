using System.Collections.Immutable;
using CaseManager.Core.Timelines;
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
                .SelectMany(activity => activity.On.Where(span.Contains).Select(day => (Activity: activity, Week: IsoWeek.MondayOf(day))))
                .GroupBy(each => (each.Activity.Provider, each.Week))
                .OrderBy(week => week.Key.Provider.Value, StringComparer.Ordinal)
                .ThenBy(week => week.Key.Week)
                .Select(week => Of(week.Key.Provider, week.Key.Week, [.. week.Select(each => each.Activity)], available)),
        ];
    }

    /// <summary>The work that open deadlines bring, on the days by which it is to be done.</summary>
    /// <param name="provider">Whose work it is.</param>
    /// <param name="deadlines">The deadlines of the provider's cases.</param>
    /// <param name="work">What each kind takes; deadlines of other rules bring none.</param>
    /// <param name="asOf">The day looked from: what is overdue stands on it.</param>
    /// <returns>One activity for each kind of work that has a day, in the order of <paramref name="work"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deadlines"/> or <paramref name="work"/> is null.</exception>
    public static ImmutableArray<WorkloadActivity> Due(StaffId provider, IEnumerable<Deadline> deadlines, IEnumerable<DeadlineWork> work, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        ArgumentNullException.ThrowIfNull(work);
        ILookup<string, LocalDate> days = deadlines
            .Where(deadline => deadline.StillBringsWork)
            .ToLookup(deadline => deadline.Key.Rule.Name, deadline => LocalDate.Max(deadline.WorkBy ?? deadline.DueOn!.Value, asOf), StringComparer.Ordinal);
        return
        [
            .. work.Where(each => days.Contains(each.Rule))
                .Select(each => new WorkloadActivity(provider, each.Cluster, each.Rule, each.Each, [.. days[each.Rule].Order()])),
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
