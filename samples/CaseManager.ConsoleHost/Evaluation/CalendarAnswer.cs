using System.Collections.Immutable;
using System.Globalization;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The answer to a question about days.</summary>
/// <param name="Basis">Which days counted.</param>
/// <param name="From">The date counted from, or the first of the two; null when nothing was asked.</param>
/// <param name="Through">The last of the two dates; null when days were counted forwards.</param>
/// <param name="Count">How many days.</param>
/// <param name="Date">The date reached; null when two dates were given.</param>
/// <param name="Skipped">What was passed over.</param>
internal sealed record CalendarAnswer(DayBasis Basis, LocalDate? From, LocalDate? Through, int Count, LocalDate? Date, ImmutableArray<SkippedSpan> Skipped)
{
    /// <summary>The answer; null, and a problem, when the calendar does not reach.</summary>
    internal static CalendarAnswer? Of(CountedDays days, LocalDate? from, int? count, LocalDate[]? between, ProblemList problems)
    {
        if (from is { } after && count is { } number)
        {
            if (days.TryAdd(after, number, out LocalDate date))
            {
                return new CalendarAnswer(days.Basis, after, null, number, date, days.Skipped(after, date));
            }

            problems.Add("command line", "--count", string.Create(CultureInfo.InvariantCulture, $"{number} {days.Basis.Id} days after {Dates.Iso(after)} cannot be counted: {Reach(days)}"));
            return null;
        }

        if (between is [var first, var last])
        {
            LocalDate before = first > FirstDate ? first.PlusDays(-1) : first;
            if (days.TryBetween(before, last, out int found))
            {
                int whole = first == before && days.Contains(first) ? found + 1 : found;
                return new CalendarAnswer(days.Basis, first, last, whole, null, days.Skipped(before, last));
            }

            problems.Add("command line", "--between", $"The {days.Basis.Id} days from {Dates.Iso(first)} through {Dates.Iso(last)} cannot be counted: {Reach(days)}");
            return null;
        }

        return new CalendarAnswer(days.Basis, null, null, 0, null, []);
    }

    private static LocalDate FirstDate { get; } = new(1900, 1, 1);

    private static string Reach(CountedDays days) =>
        days.Known is { } known
            ? $"the calendar runs from {Dates.Iso(known.Start)} through {Dates.Iso(known.End)}. Give the other school year with another --calendar."
            : "no school calendar is given. Give one with --calendar.";
}
