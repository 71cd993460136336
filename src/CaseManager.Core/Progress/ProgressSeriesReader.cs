using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Progress.Json;

namespace CaseManager.Core.Progress;

/// <summary>Reads progress data: JSON, a list of goals, each with its measure, line and points.</summary>
/// <remarks>
/// Reading is strict: everything that is wrong is reported at once, with its place and what would put it right, and without a value
/// of the student. The format is described by <c>docs/schemas/progress.schema.json</c>.
/// </remarks>
public static class ProgressSeriesReader
{
    /// <summary>The most bytes that a file may have: 4 MiB.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Reads one file.</summary>
    /// <param name="utf8Json">The bytes of the file, with or without a byte order mark.</param>
    /// <returns>The goals in the order of the file, or all that is wrong with it (<c>CM1001</c> to <c>CM1007</c>, <c>CM1301</c> to <c>CM1309</c>).</returns>
    public static Result<ImmutableArray<MonitoredGoal>> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        ProgressDocument? file = StrictJson.Read(utf8Json, ProgressJson.Default.ProgressDocument, MaximumBytes, problems);
        if (file is not null && file.Schema != ProgressDocument.Current)
        {
            problems.Add(
                JsonCodes.Version,
                "$.schema",
                string.Create(CultureInfo.InvariantCulture, $"The file has schema version {file.Schema}; version {ProgressDocument.Current} is read."),
                "Read it with a newer version of this library, or check the number.");
            return problems.ToResult<ImmutableArray<MonitoredGoal>>();
        }

        var goals = ImmutableArray.CreateBuilder<MonitoredGoal>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < file?.Goals.Length && !problems.AreEnough; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"$.goals[{i}]");
            if (!seen.Add(file.Goals[i].Id))
            {
                problems.Add(ProgressCodes.Duplicate, path + ".id", "Another goal has the same id.", "Give each goal an id of its own.");
            }

            if (new GoalReading(path, problems).Read(file.Goals[i]) is { } goal)
            {
                goals.Add(goal);
            }
        }

        return problems.Any ? problems.ToResult<ImmutableArray<MonitoredGoal>>() : Result<ImmutableArray<MonitoredGoal>>.Success(goals.ToImmutable());
    }
}
