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

    /// <summary>2499-12-31: of 600 years, 146 are leap years.</summary>
    internal const int Last = (600 * 365) + 146 - 1;

    private const int Months = (LastYear - FirstYear + 1) * 12;
    private static readonly int[] MonthStart = StartOfEachMonth();

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
        unchecked
        {
            int month = MonthOf(day);
            int target = (int)Math.Clamp((long)month + months, 0, Months - 1);
            int[] starts = MonthStart;
            int start = starts[target];
            return start + Math.Min(day - starts[month], starts[target + 1] - start - 1);
        }
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

    /// <summary>30 June, on which the school year that began in a calendar year ends; the last date there is for the last one.</summary>
    internal static int EndOfSchoolYear(int startYear) => startYear < LastYear ? OfYear(startYear + 1, 6, 30) : Last;

    /// <summary>The last day of the month that a day stands in.</summary>
    internal static int EndOfMonth(int day) => MonthStart[MonthOf(day) + 1] - 1;

    /// <summary>The day number of a day of a year; 29 February falls on 28 February in common years (counting C7).</summary>
    internal static int OfYear(int year, int month, int dayOfMonth)
    {
        int index = Math.Clamp(((year - FirstYear) * 12) + month - 1, 0, Months - 1);
        return MonthStart[index] + Math.Min(dayOfMonth, MonthStart[index + 1] - MonthStart[index]) - 1;
    }

    /// <summary>Months from the first; the mean month of 30.436875 days is never off by more than one. No branch: which way it is off cannot be predicted.</summary>
    private static int MonthOf(int day)
    {
        unchecked
        {
            int month = (int)(((ulong)(uint)day * 2_257_770_442UL) >> 36);
            int[] starts = MonthStart;
            return month + (starts[month + 1] <= day ? 1 : 0) - (starts[month] > day ? 1 : 0);
        }
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
