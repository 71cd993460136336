using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Calendars;

/// <summary>Dates on which a school year has no instruction, and why.</summary>
/// <remarks>
/// Both ends belong to the span, as in "winter break, 23 December to 3 January". Weekends inside belong to it too.
/// </remarks>
/// <param name="From">The first date.</param>
/// <param name="To">The last date; not before <paramref name="From"/>.</param>
/// <param name="Name">What the district calls it.</param>
/// <param name="Kind">One of <see cref="DayKinds.Holiday"/>, <see cref="DayKinds.Break"/>, <see cref="DayKinds.StaffDay"/>,
/// <see cref="DayKinds.Weather"/>, <see cref="DayKinds.Other"/>.</param>
public sealed record NonInstructionalSpan(LocalDate From, LocalDate To, string Name, DayKinds Kind)
{
    /// <summary>The span in one line, the same in every culture.</summary>
    /// <returns>For example <c>2025-12-22 to 2026-01-02: Winter break</c>.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(From)} to {LocalDatePattern.Iso.Format(To)}: {Name}";
}
