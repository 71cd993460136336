using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>Days that count in a part of the year beside those of a basis: in July and August every weekday but a holiday.</summary>
/// <param name="Counts">Which days.</param>
/// <param name="From">The first day of the part of the year.</param>
/// <param name="To">The last day; before <paramref name="From"/> when the part crosses New Year.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record DayAddition(DayCount Counts, AnnualDate From, AnnualDate To)
{
    /// <summary>Whether the addition speaks of a date.</summary>
    internal bool Covers(LocalDate date)
    {
        var day = new AnnualDate(date.Month, date.Day);
        return From <= To ? From <= day && day <= To : From <= day || day <= To;
    }
}
