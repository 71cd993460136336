using System.Collections.Immutable;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts.Tests.Specimens;

/// <summary>Deadlines of a made-up caseload.</summary>
internal static class CalendarSpecimens
{
    internal static DeadlineCalendarChart Full() => new(Spread(6), TimelineSpecimens.AsOf);

    internal static DeadlineCalendarChart One() => new(TimelineSpecimens.Deadlines()[..1], TimelineSpecimens.AsOf) { Months = 1 };

    internal static DeadlineCalendarChart Empty() => new([], TimelineSpecimens.AsOf);

    /// <summary>A year of a district: up to thousands on one day.</summary>
    internal static DeadlineCalendarChart District() =>
        new(Enumerable.Repeat(Spread(20), 120).SelectMany(all => all), TimelineSpecimens.AsOf) { Months = 12, First = new YearMonth(2021, 7) };

    /// <summary>The deadlines of one case as if many cases had them, some days earlier or later.</summary>
    private static ImmutableArray<Deadline> Spread(int copies) =>
    [
        .. TimelineSpecimens.Deadlines().SelectMany((deadline, i) => Enumerable.Range(0, copies).Select(copy => deadline.DueOn is { } due
            ? Restated(deadline, due.PlusDays(((i * 5) + (copy * 11)) % 37 * (deadline.MetOn is null ? 1 : -1)))
            : deadline)),
    ];

    private static Deadline Restated(Deadline deadline, LocalDate due) => deadline with
    {
        DueOn = due,
        Status = deadline.Status switch
        {
            DeadlineStatus.Overdue when due >= TimelineSpecimens.AsOf => DeadlineStatus.Running,
            DeadlineStatus.Running when due < TimelineSpecimens.AsOf => DeadlineStatus.Overdue,
            var status => status,
        },
    };
}
