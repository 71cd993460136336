using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The earliest open duties of many cases; only as many are kept as are asked for.</summary>
internal sealed class ActList(int count)
{
    private readonly List<(CaseResult Case, Deadline Deadline)> kept = [];

    /// <summary>Most urgent first, those whose date the calendar does not reach last; those of one day in the order of the cases.</summary>
    internal IReadOnlyList<(CaseResult Case, Deadline Deadline)> InOrder => kept;

    /// <summary>How many open duties there are in all.</summary>
    internal long Open { get; private set; }

    /// <summary>What is open and not among the acts because it has no date: the law names no number, the pack does not compute it, or it is a right past the calendar's end.</summary>
    internal long Undated { get; private set; }

    internal void Add(CaseResult result)
    {
        Undated += result.Deadlines.Count(deadline => deadline.MetOn is null
            && (deadline.Status is DeadlineStatus.NoFederalNumber or DeadlineStatus.NotModelled
                || (deadline.Status == DeadlineStatus.CalendarUnknown && deadline.Rule.Kind != RuleKind.Duty)));
        foreach (Deadline deadline in result.Evaluator.NextActs(result.File, result.AsOf))
        {
            Open++;
            int place = kept.Count;
            while (place > 0 && Comes(deadline, kept[place - 1].Deadline))
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

    /// <summary>Whether one comes before another: dated ones by their dates, then the others by the earliest day each could be.</summary>
    private static bool Comes(Deadline one, Deadline other) =>
        (one.DueOn, other.DueOn) switch
        {
            ({ } mine, { } its) => mine < its,
            ({ }, null) => true,
            (null, null) => (one.NotBefore ?? LocalDate.MinIsoValue) < (other.NotBefore ?? LocalDate.MinIsoValue),
            _ => false,
        };
}
