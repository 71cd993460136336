using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Charts.Drawing;

/// <summary>Chooses the dates that stand on an axis: the closest steps whose labels do not touch.</summary>
internal static class DateTicks
{
    private static readonly ImmutableArray<int> DayCounts = [1, 2, 7, 14];
    private static readonly ImmutableArray<int> MonthCounts = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];

    internal static string Label(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Days from one date through another, at most as many as fit a width.</summary>
    internal static ImmutableArray<LocalDate> Of(LocalDate from, LocalDate through, float width)
    {
        int most = Math.Max(2, (int)(width / Room));
        int days = Period.DaysBetween(from, through) + 1;
        foreach (int count in DayCounts)
        {
            if ((days / count) + 1 <= most)
            {
                // Whole weeks begin on Mondays.
                LocalDate first = count < 7 ? from : from.PlusDays((8 - (int)from.DayOfWeek) % 7);
                return Every(first, through, date => date.PlusDays(count));
            }
        }

        int step = MonthCounts.FirstOrDefault(count => (days / (count * 30)) + 1 <= most, MonthCounts[^1]);
        var month = new LocalDate(from.Year, step < 12 ? ((from.Month - 1) / step * step) + 1 : 1, 1);
        return Every(month, through, date => date.PlusMonths(step)).RemoveAll(date => date < from);
    }

    /// <summary>Mondays from one through another, at even distances, at most as many as fit a width.</summary>
    internal static ImmutableArray<LocalDate> Weeks(LocalDate from, LocalDate through, float width)
    {
        int most = Math.Max(2, (int)(width / Room));
        int weeks = (Period.DaysBetween(from, through) / 7) + 1;
        int step = (weeks + most - 1) / most;
        return Every(from, through, date => date.PlusWeeks(step));
    }

    /// <summary>The width of a label and the gap to the next.</summary>
    private static float Room => TextLayout.Width("0000-00-00", TextLayout.Small) + 18f;

    private static ImmutableArray<LocalDate> Every(LocalDate first, LocalDate through, Func<LocalDate, LocalDate> next)
    {
        var dates = ImmutableArray.CreateBuilder<LocalDate>();
        for (LocalDate date = first; date <= through; date = next(date))
        {
            dates.Add(date);
        }

        return dates.ToImmutable();
    }
}
