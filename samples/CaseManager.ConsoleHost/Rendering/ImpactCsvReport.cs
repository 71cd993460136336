using System.Collections.Immutable;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One line for each deadline that changes; the rules and the totals are in the other formats.</summary>
internal sealed class ImpactCsvReport : IImpactReport
{
    private readonly TextWriter output;

    internal ImpactCsvReport(HostConsole console)
    {
        output = console.Output;
        ChangeCsv.WriteHeader(output);
    }

    public void Write(CaseId id, ImmutableArray<DeadlineChange> changes)
    {
        foreach (DeadlineChange change in changes)
        {
            ChangeCsv.Write(output, id.Value, change);
        }
    }

    public void End(ImpactTotals totals)
    {
    }

    public void Dispose() => output.Flush();
}
