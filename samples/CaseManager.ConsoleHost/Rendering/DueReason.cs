using System.Globalization;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Why a date is what it is, in one short line; <c>explain</c> has the rest.</summary>
internal static class DueReason
{
    private const string FirstDay = "first day ";

    /// <summary>The last step that made the date; never a birth date.</summary>
    internal static string Of(DeadlineExplanation? explanation)
    {
        if (explanation is null)
        {
            return string.Empty;
        }

        string reason = string.Empty;
        foreach (ExplanationStep step in explanation.Steps.TakeWhile(step => step.Kind != ExplanationKind.Due))
        {
            reason = Words(step, reason) ?? reason;
        }

        return reason;
    }

    private static string? Words(ExplanationStep step, string before) =>
        step switch
        {
            { Kind: ExplanationKind.Counted, Number: 0, From: { } from } => $"on the same day, {Dates.Iso(from)}",
            { Kind: ExplanationKind.Counted, From: { } from } when before.StartsWith(FirstDay, StringComparison.Ordinal) =>
                $"{Days(step.Number + 1, step.Basis)}, first {Dates.Iso(from)}",
            { Kind: ExplanationKind.Counted, From: { } from } => $"{Days(step.Number, step.Basis)} from {Dates.Iso(from)}",
            { Kind: ExplanationKind.CountedFromTrigger, To: { } to } => FirstDay + Dates.Iso(to),
            { Kind: ExplanationKind.CountedBack, From: { } from } => $"{Days(step.Number, step.Basis)} before {Dates.Iso(from)}",
            { Kind: ExplanationKind.CountedBack } => $"{Days(step.Number, step.Basis)} before {before}",
            { Kind: ExplanationKind.MonthsAdded, Number: < 0 } => $"{Months(-step.Number)} before {(before.Length > 0 ? before : "that")}",
            { Kind: ExplanationKind.MonthsAdded, From: { } from } => $"{Months(step.Number)} from {Dates.Iso(from)}",
            { Kind: ExplanationKind.AgeAttained } => $"age {Age(step.Number)}",
            { Kind: ExplanationKind.CalendarPoint } => "a date of the school calendar",
            { Kind: ExplanationKind.Given } => "the date that was set or agreed",
            { Kind: ExplanationKind.Extended, EventName: { } name } when name.Value.EndsWith("-agreed", StringComparison.Ordinal) => "extended by agreement",
            { Kind: ExplanationKind.Extended } => "extended by order",
            { Kind: ExplanationKind.DayBefore } => $"the day before {before}",
            _ => null,
        };

    private static string Days(int number, string? basis) =>
        basis == "weekday" ? Text($"{number} weekdays") : Text($"{number} {basis} {(number == 1 ? "day" : "days")}");

    private static string Months(int months) =>
        months % 12 != 0 ? Text($"{months} months") : months == 12 ? "1 year" : Text($"{months / 12} years");

    private static string Age(int months) => months % 12 == 0 ? Text($"{months / 12}") : Text($"{months / 12} years {months % 12} months");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
