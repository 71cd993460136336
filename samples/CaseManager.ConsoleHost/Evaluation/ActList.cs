using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The earliest open duties of many cases; only as many are kept as are asked for.</summary>
internal sealed class ActList(int count)
{
    private readonly List<(CaseResult Case, Deadline Deadline)> kept = [];

    /// <summary>Most urgent first; those of one day in the order of the cases.</summary>
    internal IReadOnlyList<(CaseResult Case, Deadline Deadline)> InOrder => kept;

    /// <summary>How many open duties there are in all.</summary>
    internal long Open { get; private set; }

    /// <summary>Open duties without a date: the law names no number, the pack does not compute it, or the calendar ends too early.</summary>
    internal long Undated { get; private set; }

    internal void Add(CaseResult result)
    {
        Undated += result.Deadlines.Count(deadline => deadline is { MetOn: null, Status: DeadlineStatus.CalendarUnknown or DeadlineStatus.NoFederalNumber or DeadlineStatus.NotModelled });
        foreach (Deadline deadline in result.Evaluator.NextActs(result.File, result.AsOf))
        {
            Open++;
            int place = kept.Count;
            while (place > 0 && DayOf(deadline) < DayOf(kept[place - 1].Deadline))
            {
                place--;
            }

            if (place < count)
            {
                kept.Insert(place, (result, deadline));
                if (kept.Count > count)
                {
                    kept.RemoveAt(count);
                }
            }
        }
    }

    private static NodaTime.LocalDate DayOf(Deadline deadline) => deadline.DueOn ?? deadline.NotBefore ?? NodaTime.LocalDate.MaxIsoValue;
}
