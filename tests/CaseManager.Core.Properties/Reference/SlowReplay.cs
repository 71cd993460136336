using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>Replays an explanation step by step, checking each with a day walk of its own, and says which due date it leads to.</summary>
internal sealed class SlowReplay(SlowDays days, SlowCase file)
{
    private readonly HashSet<LocalDate> reached = [];
    private LocalDate? due;

    internal LocalDate? Replay(IEnumerable<ExplanationStep> steps)
    {
        foreach (ExplanationStep step in steps)
        {
            Check(step);
            if (step.Kind is not (ExplanationKind.ExtensionTooLate or ExplanationKind.ExtensionOverCap or ExplanationKind.ExtensionNotLater or ExplanationKind.ExtensionWithoutDate or ExplanationKind.Unknown) && step.To is { } to)
            {
                _ = reached.Add(to);
            }
        }

        return due;
    }

    private void Check(ExplanationStep step)
    {
        (LocalDate? from, LocalDate? to) = (step.From, step.To);
        switch (step.Kind)
        {
            case ExplanationKind.Opened:
                _ = reached.Add(to ?? file.Birth);
                break;
            case ExplanationKind.Counted:
                Holds(step, IsReached(from) && days.After(step.Basis!, from!.Value, step.Number) == SlowDate.Known(to!.Value, step.Basis!));
                break;
            case ExplanationKind.CountedFromTrigger:
                Holds(step, IsReached(from) && from == to && days.Contains(step.Basis!, to!.Value));
                break;
            case ExplanationKind.CountedBack:
                Holds(step, IsReached(from) && days.Before(step.Basis!, from!.Value, step.Number) == SlowDate.Known(to!.Value, step.Basis!));
                break;
            case ExplanationKind.CountedToSuspension:
                Holds(step, IsReached(from) && days.Between(step.Basis!, from!.Value, to!.Value) == step.Number);
                break;
            case ExplanationKind.Suspended:
                Holds(step, IsReached(from) && to >= from);
                break;
            case ExplanationKind.MonthsAdded:
                Holds(step, IsReached(from) && from!.Value.PlusMonths(step.Number) == to);
                break;
            case ExplanationKind.DayBefore:
                Holds(step, IsReached(from) && from!.Value.PlusDays(-1) == to);
                break;
            case ExplanationKind.DaysAdded:
                Holds(step, IsReached(from) && from!.Value.PlusDays(step.Number) == to);
                break;
            case ExplanationKind.AgeAttained:
                Holds(step, Math.Abs(Period.DaysBetween(file.Birth.PlusMonths(step.Number), to!.Value)) <= 366);
                break;
            case ExplanationKind.AnnualDate:
                Holds(step, IsReached(from) && to >= from && to <= from!.Value.PlusDays(366));
                break;
            case ExplanationKind.CalendarPoint:
                Holds(step, IsReached(from) && days.Years.Select(days.Span).Any(span => span.First == to || span.Last == to));
                break;
            case ExplanationKind.Given:
                SlowEvent giver = file.Records.Single(record => record.Id == step.Event!.Value.Value);
                Holds(step, to == giver.On || to == giver.For || to == giver.Until || to == giver.Through);
                break;
            case ExplanationKind.Rolled:
                Holds(step, IsReached(from) && days.Contains(step.Basis!, to!.Value) && !days.Contains(step.Basis!, from!.Value));
                break;
            case ExplanationKind.Extended:
                Holds(step, file.Records.Single(record => record.Id == step.Event!.Value.Value).Until == to);
                break;
            case ExplanationKind.EarliestTaken:
            case ExplanationKind.LatestTaken:
            case ExplanationKind.WindowOpens:
                Holds(step, IsReached(to));
                break;
            case ExplanationKind.Due:
                Holds(step, IsReached(to));
                due = to;
                break;
            default:
                break;
        }
    }

    private bool IsReached(LocalDate? date) => date is { } day && reached.Contains(day);

    private static void Holds(ExplanationStep step, bool holds) => Assert.True(holds, $"This step does not hold: {step}");
}
