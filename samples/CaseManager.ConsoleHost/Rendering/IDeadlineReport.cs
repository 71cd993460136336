using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Writes deadlines case by case, as they are found.</summary>
internal interface IDeadlineReport : IDisposable
{
    /// <summary>Writes one case.</summary>
    /// <param name="result">The case.</param>
    /// <param name="deadlines">Those of its deadlines that were asked for.</param>
    void Write(CaseResult result, IReadOnlyList<Deadline> deadlines);
}
