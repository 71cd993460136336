using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>Cuts each day at every beginning and end, and asks of each piece who was with whom.</summary>
internal static class LogSplitting
{
    internal static ImmutableArray<SplitLog> Of(ImmutableArray<ServiceLog> logs)
    {
        var parts = new Part[logs.Length];
        foreach (IGrouping<LocalDate, int> day in Enumerable.Range(0, logs.Length).GroupBy(i => logs[i].On))
        {
            int[] ofDay = [.. day.OrderBy(i => logs[i].From).ThenBy(i => logs[i].Id.Value, StringComparer.Ordinal)];
            LocalTime[] cuts = [.. ofDay.SelectMany(i => new[] { logs[i].From, logs[i].To }).Distinct().Order()];
            for (int cut = 1; cut < cuts.Length; cut++)
            {
                (LocalTime from, LocalTime to) = (cuts[cut - 1], cuts[cut]);
                int[] active = [.. ofDay.Where(i => logs[i].From <= from && logs[i].To >= to)];
                Add(logs, parts, active, (int)((to.TickOfDay - from.TickOfDay) / NodaConstants.TicksPerMinute));
            }
        }

        return
        [
            .. logs.Select((log, i) => new SplitLog(
                log,
                new Minutes(parts[i].Individual),
                new Minutes(parts[i].InGroup),
                new Minutes(parts[i].Repeated),
                new Minutes(parts[i].Staff),
                parts[i].Largest)),
        ];
    }

    private static void Add(ImmutableArray<ServiceLog> logs, Part[] parts, int[] active, int minutes)
    {
        var credited = new HashSet<(StudentId, ServiceLineId)>();
        foreach (IGrouping<StaffId, int> provider in active.GroupBy(i => logs[i].Provider))
        {
            int[] oneEach = [.. provider.DistinctBy(i => logs[i].Student)];
            for (int student = 0; student < oneEach.Length; student++)
            {
                // The minutes that do not divide go to the first: the shares add up to the time worked.
                parts[oneEach[student]].Staff += (minutes / oneEach.Length) + (student < minutes % oneEach.Length ? 1 : 0);
            }

            foreach (int i in provider)
            {
                parts[i].Largest = Math.Max(parts[i].Largest, oneEach.Length);
            }
        }

        foreach (int i in active)
        {
            ref Part part = ref parts[i];
            if (!credited.Add((logs[i].Student, logs[i].Line)))
            {
                part.Repeated += minutes;
            }
            else if (active.Any(other => logs[other].Provider == logs[i].Provider && logs[other].Student != logs[i].Student))
            {
                part.InGroup += minutes;
            }
            else
            {
                part.Individual += minutes;
            }
        }
    }

    private struct Part
    {
        internal int Individual;
        internal int InGroup;
        internal int Repeated;
        internal int Staff;
        internal int Largest;
    }
}
