using System.Collections.Immutable;
using CaseManager.Core.Progress;

namespace CaseManager.ConsoleHost.Demonstration;

/// <summary>Made-up scores of four students of the demonstration caseload; a goal's id begins with that of its case.</summary>
internal static class DemonstrationProgress
{
    internal static ImmutableArray<MonitoredGoal> Goals()
    {
        var read = ProgressSeriesReader.Read(DemonstrationCaseload.Resource("progress.json"));
        return read.IsSuccess ? read.Value : throw new InvalidOperationException("The demonstration's progress data cannot be read.");
    }
}
