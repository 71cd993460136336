using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Services.Kernel;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>Logs of services, where sessions overlap.</summary>
public static class ServiceLogs
{
    /// <summary>Cuts logs into what was given alone and what in a group, with no minute credited twice.</summary>
    /// <remarks>
    /// Where one provider's logs of several students overlap, they were a group. Where logs of one student and service overlap, whoever
    /// wrote them, the earlier one is credited; of two that began together, the one with the ordinally smaller id.
    /// </remarks>
    /// <param name="logs">The logs, of any providers, students and days, in any order.</param>
    /// <returns>One answer for each log, in the order given, or every problem with a path such as <c>$[2].to</c> (CM4101, CM4106, CM4113).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="logs"/> or one of them is null.</exception>
    public static Result<ImmutableArray<SplitLog>> Split(IEnumerable<ServiceLog> logs)
    {
        ArgumentNullException.ThrowIfNull(logs);
        ImmutableArray<ServiceLog> given = [.. logs];
        var problems = new Problems();
        Check(given, static i => string.Create(CultureInfo.InvariantCulture, $"$[{i}]"), problems);
        return problems.Any ? problems.ToResult<ImmutableArray<SplitLog>>() : Result<ImmutableArray<SplitLog>>.Success(LogSplitting.Of(given));
    }

    internal static void Check(ImmutableArray<ServiceLog> logs, Func<int, string> pathOf, Problems problems)
    {
        var seen = new HashSet<PostingId>();
        for (int i = 0; i < logs.Length; i++)
        {
            ServiceLog log = logs[i];
            ArgumentNullException.ThrowIfNull(log, nameof(logs));
            if (!seen.Add(log.Id))
            {
                problems.Add(ServiceCodes.DuplicatePosting, pathOf(i) + ".id", $"The id {log.Id.Value} stands twice in these logs.", "Give each line an id of its own.");
            }

            if (!CivilDay.IsSupported(log.On))
            {
                problems.Add(ServiceCodes.DatesOutOfOrder, pathOf(i) + ".on", "The date is out of range.", "Give a date from 1900-01-01 through 2499-12-31 in the ISO calendar.");
            }

            if (!IsWhole(log.From) || !IsWhole(log.To) || log.To <= log.From)
            {
                problems.Add(
                    ServiceCodes.TimeOfDay,
                    pathOf(i) + ".to",
                    "The session does not end after it begins, or its times are not whole minutes.",
                    "Give whole minutes; a session over midnight is two lines.");
            }
        }
    }

    private static bool IsWhole(LocalTime time) => time.TickOfDay % NodaConstants.TicksPerMinute == 0 && time.NanosecondOfSecond == 0;
}
