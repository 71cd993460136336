using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The clocks of a caseload, sorted into what a morning needs: what is late, what comes this week, what comes this month.</summary>
internal sealed class Agenda
{
    private readonly LocalDate weekEnds;
    private readonly LocalDate monthEnds;

    internal Agenda(LocalDate asOf)
    {
        weekEnds = asOf.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));
        monthEnds = asOf.With(DateAdjusters.EndOfMonth);
    }

    internal LocalDate WeekEnds => weekEnds;

    internal LocalDate MonthEnds => monthEnds;

    internal List<AgendaItem> Overdue { get; } = [];

    internal List<AgendaItem> ThisWeek { get; } = [];

    internal List<AgendaItem> ThisMonth { get; } = [];

    /// <summary>Open clocks that have no date: the school calendar ends too early, or the pack does not compute it.</summary>
    internal List<AgendaItem> Undated { get; } = [];

    internal List<(CaseResult Case, Finding Finding)> Findings { get; } = [];

    /// <summary>Open duties for which the law gives no number of days.</summary>
    internal List<AgendaItem> WithoutNumber { get; } = [];

    internal int Later { get; private set; }

    internal int Met { get; private set; }

    internal int MetLate { get; private set; }

    /// <summary>Listed clocks whose rule nobody has verified.</summary>
    internal int Unverified { get; private set; }

    internal int Cases { get; private set; }

    internal HashSet<string> Calendars { get; } = new(StringComparer.Ordinal);

    internal SortedSet<string> Packs { get; } = new(StringComparer.Ordinal);

    internal void Add(CaseResult result)
    {
        Cases++;
        if (result.File.CalendarId is { } calendar)
        {
            Calendars.Add(calendar);
        }

        Packs.UnionWith(result.Evaluator.Rules.Packs.Select(pack => pack.ToString()));
        Findings.AddRange(result.Findings.Select(finding => (result, finding)));
        foreach (Deadline deadline in result.Deadlines)
        {
            Add(new AgendaItem(result, deadline));
        }
    }

    /// <summary>Most urgent first; ties in case order, because sorting is stable.</summary>
    internal static IEnumerable<AgendaItem> InOrder(IEnumerable<AgendaItem> items) => items.OrderBy(item => item.Deadline.DueOn);

    private void Add(AgendaItem item)
    {
        Deadline deadline = item.Deadline;
        switch (deadline.Status)
        {
            case DeadlineStatus.Overdue:
                Overdue.Add(item);
                break;
            case DeadlineStatus.Running or DeadlineStatus.Suspended:
                ByDate(deadline.DueOn).Invoke(item);
                break;
            case DeadlineStatus.CalendarUnknown when deadline.MetOn is null:
            case DeadlineStatus.NotModelled when deadline.MetOn is null:
                Undated.Add(item);
                break;
            case DeadlineStatus.NoFederalNumber when deadline.MetOn is null:
                WithoutNumber.Add(item);
                break;
            case DeadlineStatus.MetOnTime:
                Met++;
                break;
            case DeadlineStatus.MetLate:
                MetLate++;
                break;
            default:
                break;
        }

        Unverified += IsShown(deadline.Status) && deadline.Certainty.HasFlag(Certainty.RuleUnverified) ? 1 : 0;
    }

    private Action<AgendaItem> ByDate(LocalDate? due) =>
        due <= weekEnds ? ThisWeek.Add : due <= monthEnds ? ThisMonth.Add : _ => Later++;

    private static bool IsShown(DeadlineStatus status) => status is DeadlineStatus.Overdue or DeadlineStatus.Running or DeadlineStatus.Suspended;
}
