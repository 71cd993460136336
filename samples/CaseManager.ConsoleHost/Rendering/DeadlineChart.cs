using CaseManager.Charts;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Gathers deadlines for a picture: of one case its timeline, of several a calendar.</summary>
internal sealed class DeadlineChart(LocalDate asOf)
{
    private readonly List<Deadline> all = [];
    private CaseResult? only;
    private int cases;

    /// <summary>Whether no case was added: a picture of what could not be read would be a picture of nothing.</summary>
    internal bool IsEmpty => cases == 0;

    internal void Add(CaseResult result, IReadOnlyList<Deadline> deadlines)
    {
        all.AddRange(deadlines);
        only = cases++ == 0 ? result : null;
    }

    internal Chart Draw() =>
        only is { } one
            ? new TimelineChart(all.Select(deadline => one.Explain(deadline)).OfType<DeadlineExplanation>(), asOf)
            : new DeadlineCalendarChart(all, asOf);
}
