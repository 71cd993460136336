using System.Globalization;
using NodaTime;

namespace CaseManager.Core;

/// <summary>A school year, from 1 July of one year through 30 June of the next: <c>2025-26</c>.</summary>
/// <remarks>
/// Ordering follows time. The default value starts in year 0 and is not a real school year.
/// </remarks>
/// <param name="StartYear">The calendar year in which it begins.</param>
public readonly record struct SchoolYear(int StartYear)
{
    /// <summary>The first date, 1 July.</summary>
    public LocalDate FirstDate => new(StartYear, 7, 1);

    /// <summary>The last date, 30 June of the next calendar year.</summary>
    public LocalDate LastDate => new(StartYear + 1, 6, 30);

    /// <summary>The school year that a date belongs to.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The year that began on the latest 1 July not after <paramref name="date"/>.</returns>
    public static SchoolYear Of(LocalDate date) => new(date.Month >= 7 ? date.Year : date.Year - 1);

    /// <summary>Reads <c>2025-26</c>.</summary>
    /// <param name="text">Four digits, a hyphen, and the last two digits of the following year.</param>
    /// <param name="year">The school year, or the default value.</param>
    /// <returns>True when <paramref name="text"/> has that form and the two years follow one another.</returns>
    public static bool TryParse(string? text, out SchoolYear year)
    {
        year = default;
        if (text is null || text.Length != 7 || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int end)
            || (start + 1) % 100 != end)
        {
            return false;
        }

        year = new SchoolYear(start);
        return true;
    }

    /// <summary>The year as it is written: <c>2025-26</c>.</summary>
    /// <returns>Four digits, a hyphen, two digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear:D4}-{(StartYear + 1) % 100:D2}");
}
