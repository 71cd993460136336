using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>What a change in the law does to a caseload, in numbers.</summary>
internal sealed class ImpactTotals
{
    internal long Cases { get; private set; }

    /// <summary>Cases whose rules rest on the pack that changes.</summary>
    internal long Governed { get; private set; }

    internal long Affected { get; private set; }

    internal long Later { get; private set; }

    internal long Earlier { get; private set; }

    /// <summary>Deadlines whose date becomes known or unknown, or whose window moves and whose due date does not.</summary>
    internal long Otherwise { get; private set; }

    internal long Appear { get; private set; }

    internal long Go { get; private set; }

    internal long ChangeStatus { get; private set; }

    /// <summary>Deadlines that are missed, met late or overdue, under the later law and were not under the earlier.</summary>
    internal long NewlyLate { get; private set; }

    internal int MostDaysLater { get; private set; }

    internal int MostDaysEarlier { get; private set; }

    internal void Add(bool governed, IReadOnlyCollection<DeadlineChange> changes)
    {
        Cases++;
        Governed += governed ? 1 : 0;
        Affected += changes.Count > 0 ? 1 : 0;
        foreach (DeadlineChange change in changes)
        {
            NewlyLate += IsLate(change.After) && !IsLate(change.Before) ? 1 : 0;
            switch (change)
            {
                case { Kind: DeadlineChangeKind.Appears }:
                    Appear++;
                    break;
                case { Kind: DeadlineChangeKind.Goes }:
                    Go++;
                    break;
                case { Kind: DeadlineChangeKind.ChangesStatus }:
                    ChangeStatus++;
                    break;
                case { DaysMoved: > 0 and var days }:
                    Later++;
                    MostDaysLater = Math.Max(MostDaysLater, days);
                    break;
                case { DaysMoved: < 0 and var days }:
                    Earlier++;
                    MostDaysEarlier = Math.Max(MostDaysEarlier, -days);
                    break;
                default:
                    Otherwise++;
                    break;
            }
        }
    }

    private static bool IsLate(Deadline? deadline) => deadline?.Status is DeadlineStatus.Overdue or DeadlineStatus.MetLate;
}
