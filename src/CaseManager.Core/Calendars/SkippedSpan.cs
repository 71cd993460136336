using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Calendars;

/// <summary>Dates that a count passed over, and why.</summary>
/// <param name="From">The first date.</param>
/// <param name="To">The last date, inclusive.</param>
/// <param name="Name">For example <c>weekend</c>, <c>Winter break</c>, <c>Labor Day</c> or <c>between school years</c>.</param>
/// <param name="Kinds">Everything that holds on at least one of the dates.</param>
public sealed record SkippedSpan(LocalDate From, LocalDate To, string Name, DayKinds Kinds)
{
    /// <summary>The span as a line of an explanation, the same in every culture.</summary>
    /// <returns>For example <c>2025-12-22 to 2026-01-02: Winter break</c>.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(From)} to {LocalDatePattern.Iso.Format(To)}: {Name}";
}
