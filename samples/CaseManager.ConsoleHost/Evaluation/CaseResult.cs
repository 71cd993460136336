using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>One case and everything that was found out about it.</summary>
/// <param name="File">The case.</param>
/// <param name="AsOf">The day it was looked at.</param>
/// <param name="Evaluator">What evaluated it; explains any of the deadlines.</param>
/// <param name="Deadlines">Every clock of the case.</param>
/// <param name="Findings">What in its events asks for a second look.</param>
internal sealed record CaseResult(
    CaseFile File, LocalDate AsOf, TimelineEvaluator Evaluator, ImmutableArray<Deadline> Deadlines, ImmutableArray<Finding> Findings)
{
    internal DeadlineExplanation? Explain(Deadline deadline) => Evaluator.Explain(File, deadline.Key, AsOf);
}
