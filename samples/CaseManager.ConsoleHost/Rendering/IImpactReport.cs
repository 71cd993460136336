using System.Collections.Immutable;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Writes what a change in the law does, case by case as it is found; the totals last.</summary>
internal interface IImpactReport : IDisposable
{
    /// <summary>Writes the changes of one case that has some.</summary>
    void Write(CaseId id, ImmutableArray<DeadlineChange> changes);

    /// <summary>Writes the totals.</summary>
    void End(ImpactTotals totals);
}
