using System.Runtime.CompilerServices;
using NodaTime;

namespace CaseManager.Core;

/// <summary>
/// Dates as day numbers: 0 is 1900-01-01. Kernels count in these; <see cref="LocalDate"/> stays at the edges, because its
/// arithmetic costs several times as much (benchmarks, <c>DayNumbers</c>).
/// </summary>
/// <remarks>A table of month starts makes month arithmetic two loads. Tests compare it with NodaTime over a 400-year cycle.</remarks>
internal static class CivilDay
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2499;

    /// <summary>No date: earlier than every valid day number.</summary>
    internal const int None = int.MinValue;

    private const int Months = (LastYear - FirstYear + 1) * 12;
    private static readonly int[] MonthStart = StartOfEachMonth();

    /// <summary>2499-12-31.</summary>
    internal static int Last => MonthStart[Months] - 1;

    internal static LocalDate FirstDate => new(FirstYear, 1, 1);

    internal static LocalDate LastDate => new(LastYear, 12, 31);

    internal static bool IsSupported(LocalDate date) =>
        date.Calendar == CalendarSystem.Iso && date.Year is >= FirstYear and <= LastYear;

    /// <summary>The day number of a supported date.</summary>
    internal static int Of(LocalDate date) => MonthStart[((date.Year - FirstYear) * 12) + date.Month - 1] + date.Day - 1;

    /// <summary>The day number of a date from a caller, who is told when it is out of range.</summary>
    internal static int Checked(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        IsSupported(date)
            ? Of(date)
            : throw new ArgumentOutOfRangeException(name, "Dates run from 1900-01-01 through 2499-12-31 in the ISO calendar.");

    internal static LocalDate ToDate(int day)
    {
        int month = MonthOf(day);
        return new LocalDate(FirstYear + (month / 12), (month % 12) + 1, day - MonthStart[month] + 1);
    }

    /// <summary>The same day of the month that many months on, clamped to the month's last day (counting C7).</summary>
    internal static int PlusMonths(int day, int months)
    {
        int month = MonthOf(day);
        int target = Math.Clamp(month + months, 0, Months - 1);
        return MonthStart[target] + Math.Min(day - MonthStart[month], MonthStart[target + 1] - MonthStart[target] - 1);
    }

    /// <summary>A day number, or the nearest end of the range when it lies outside.</summary>
    internal static int Within(int day) => Math.Clamp(day, 0, Last);

    /// <summary>Monday is 0 … Sunday is 6; 1900-01-01 was a Monday.</summary>
    internal static int Weekday(int day) => day % 7;

    internal static int Year(int day) => FirstYear + (MonthOf(day) / 12);

    /// <summary>January is 1.</summary>
    internal static int Month(int day) => (MonthOf(day) % 12) + 1;

    /// <summary>The calendar year in which the school year of a day began, on 1 July.</summary>
    internal static int SchoolYear(int day) => FirstYear - 1 + ((MonthOf(day) + 6) / 12);

    /// <summary>The last day of the month that a day stands in.</summary>
    internal static int EndOfMonth(int day) => MonthStart[MonthOf(day) + 1] - 1;

    /// <summary>The day number of a day of a year; 29 February falls on 28 February in common years (counting C7).</summary>
    internal static int OfYear(int year, int month, int dayOfMonth)
    {
        int index = Math.Clamp(((year - FirstYear) * 12) + month - 1, 0, Months - 1);
        return MonthStart[index] + Math.Min(dayOfMonth, MonthStart[index + 1] - MonthStart[index]) - 1;
    }

    /// <summary>Months from the first; the mean month of 30.436875 days is never off by more than one.</summary>
    private static int MonthOf(int day)
    {
        int month = (int)(((long)day * 2_257_770_442L) >> 36);
        if (MonthStart[month] > day)
        {
            return month - 1;
        }

        return MonthStart[month + 1] <= day ? month + 1 : month;
    }

    private static int[] StartOfEachMonth()
    {
        int[] starts = new int[Months + 1];
        for (int month = 0; month < Months; month++)
        {
            starts[month + 1] = starts[month] + CalendarSystem.Iso.GetDaysInMonth(FirstYear + (month / 12), (month % 12) + 1);
        }

        return starts;
    }
}
