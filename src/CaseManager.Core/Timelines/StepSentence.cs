using System.Globalization;

namespace CaseManager.Core.Timelines;

/// <summary>What a step of an explanation says, in one sentence.</summary>
internal static class StepSentence
{
    internal static string Of(ExplanationStep step) =>
        step.Kind switch
        {
            ExplanationKind.Opened when step.EventName is not null => $"{Event(step)} starts the clock",
            ExplanationKind.Opened when step.To is null => "birth starts the clock",
            ExplanationKind.Opened => "the school year starts the clock",
            ExplanationKind.Restarted => $"{Event(step)} restarts the clock",
            ExplanationKind.ConditionHolds => $"a condition of variant {step.Variant} holds{Measure(step)}",
            ExplanationKind.ConditionFails => $"a condition of variant {step.Variant} does not hold{Measure(step)}",
            ExplanationKind.Counted when step.Number == 0 => "the same day",
            ExplanationKind.Counted => Text($"{step.Number} {Days(step.Basis, step.Number)}"),
            ExplanationKind.CountedFromTrigger => $"counts itself: day 1 of the {step.Basis} days",
            ExplanationKind.CountedBack => Text($"{step.Number} {Days(step.Basis, step.Number)} back from the day after these"),
            ExplanationKind.CountedToSuspension => Text($"{step.Number} {Days(step.Basis, step.Number)}, then {Event(step)} suspends the clock"),
            ExplanationKind.Suspended => "suspended: these dates do not count",
            ExplanationKind.MonthsAdded => Months(step),
            ExplanationKind.DayBefore => "the day before that",
            ExplanationKind.DaysAdded => Text($"{step.Number} days of the calendar later: years of 365 days"),
            ExplanationKind.AgeAttained => $"the age of {Age(step.Number)}",
            ExplanationKind.AnnualDate => "the first such day of the year",
            ExplanationKind.CalendarPoint => "the school calendar's own date",
            ExplanationKind.Given when step.EventName is not null => $"the date that {Event(step)} gives",
            ExplanationKind.Given => "the date given",
            ExplanationKind.LeftOut => "no event gives the other date: it is left out",
            ExplanationKind.EarliestTaken => "the earliest of these dates",
            ExplanationKind.LatestTaken => "the latest of these dates",
            ExplanationKind.AbsencesAdded => $"{Plural(step.Number, "absence")} on school days: the count is as many days longer",
            ExplanationKind.Rolled => $"moved to a day of the {step.Basis} basis, as the rule says",
            ExplanationKind.Extended => $"{Event(step)} moves the date",
            ExplanationKind.ExtensionTooLate when step.To is null => $"the school calendar ends before it is known whether {Event(step)} came in time: it changes nothing",
            ExplanationKind.ExtensionTooLate => $"{Event(step)} came after the date: it changes nothing",
            ExplanationKind.ExtensionOverCap when step.To is null => $"the school calendar ends before the cap of {Event(step)} can be found: it changes nothing",
            ExplanationKind.ExtensionOverCap => $"{Event(step)} reaches past the cap: it changes nothing",
            ExplanationKind.ExtensionNotLater => $"{Event(step)} names an earlier date: it changes nothing",
            ExplanationKind.ExtensionWithoutDate => $"{Event(step)} carries no date: it changes nothing",
            ExplanationKind.Unknown => "the school calendar does not reach: this is the earliest it could be",
            ExplanationKind.NoNumber => "the law gives no number of days",
            ExplanationKind.NotModelled => "the pack does not compute this date",
            ExplanationKind.WindowOpens => "the window opens",
            ExplanationKind.Due => "due",
            ExplanationKind.Met => $"{Event(step)} closes the clock",
            ExplanationKind.Excused => $"{Event(step)} excuses the clock",
            _ => $"{Event(step)} ends the duty",
        };

    internal static string Days(string? basis, int number) => $"{basis} {(number == 1 ? "day" : "days")}";

    private static string Event(ExplanationStep step) => step.EventName is { } name ? $"{name} ({step.Event})" : "an event";

    private static string Measure(ExplanationStep step) =>
        step.Basis is not null ? Text($": {step.Number} {Days(step.Basis, step.Number)} are left") : step.Number > 0 ? Text($": {step.Number}") : string.Empty;

    private static string Months(ExplanationStep step)
    {
        int months = Math.Abs(step.Number);
        string span = months % 12 == 0 ? Plural(months / 12, "year") : Plural(months, "month");
        return $"{span} {(step.Number < 0 ? "before" : "after")}, the same day of the month";
    }

    private static string Age(int months)
    {
        string years = Plural(months / 12, "year");
        return months % 12 == 0 ? years : $"{years} {Plural(months % 12, "month")}";
    }

    private static string Plural(int number, string noun) => Text($"{number} {noun}{(number == 1 ? string.Empty : "s")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
