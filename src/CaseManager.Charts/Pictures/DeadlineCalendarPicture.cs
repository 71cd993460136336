using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Charts.Drawing;
using CaseManager.Core.Timelines;
using NodaTime;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>Draws a caseload's deadline calendar.</summary>
internal sealed class DeadlineCalendarPicture(DeadlineCalendarChart chart, Board board)
{
    private const float Gap = 22f;
    private const float HeaderHeight = 42f;
    private const float BadgeHeight = 15f;
    private const float DayHeight = 16f;

    private readonly ImmutableDictionary<LocalDate, ImmutableArray<DayCount>> days = Counted(chart);

    /// <summary>Months side by side: at most three, and no more than leave room in a cell for the widest count.</summary>
    private int Columns
    {
        get
        {
            float widest = days.Values.SelectMany(day => day).Select(count => count.Width).DefaultIfEmpty(0f).Max();
            int columns = Math.Min(chart.Months, board.Width < 900 ? 2 : 3);
            while (columns > 1 && widest + 8f > Width(columns) / 7f)
            {
                columns--;
            }

            return columns;
        }
    }

    private float MonthWidth => Width(Columns);

    private float Width(int columns) => (board.Right - Board.Margin - (Gap * (columns - 1))) / columns;

    internal Picture Draw()
    {
        board.Head(board.Words.DeadlineCalendar, board.Words.AsOf(DateTicks.Label(chart.AsOf)));
        if (chart.Deadlines.IsEmpty)
        {
            return board.Empty(board.Words.NoDeadlines);
        }

        Legend();
        string elsewhere = Elsewhere();
        if (elsewhere.Length > 0)
        {
            board.Paragraph(elsewhere, board.Inks.Faint);
            board.Skip(6f);
        }

        float cell = CellHeight();
        for (int start = 0; start < chart.Months; start += Columns)
        {
            YearMonth[] row = [.. Enumerable.Range(start, Math.Min(Columns, chart.Months - start)).Select(chart.First.PlusMonths)];
            for (int i = 0; i < row.Length; i++)
            {
                Month(row[i], Board.Margin + (i * (MonthWidth + Gap)), board.Cursor, cell);
            }

            board.Skip(HeaderHeight + (row.Max(Weeks) * cell) + 14f);
        }

        return board.Done(MathF.Max(board.LeastHeight, board.Cursor + 4f), Description(elsewhere));
    }

    private static ImmutableDictionary<LocalDate, ImmutableArray<DayCount>> Counted(DeadlineCalendarChart chart) =>
        chart.Deadlines.Where(deadline => deadline.DueOn is not null)
            .GroupBy(deadline => deadline.DueOn!.Value)
            .ToImmutableDictionary(
                day => day.Key,
                day => day.GroupBy(deadline => Urgencies.Of(deadline, chart.AsOf)).OrderBy(group => group.Key).Select(group => new DayCount(group.Key, group.Count())).ToImmutableArray());

    /// <summary>Sunday first, as school calendars in the United States have it.</summary>
    private static int Column(LocalDate day) => (int)day.DayOfWeek % 7;

    private static int Weeks(YearMonth month)
    {
        LocalDate first = month.OnDayOfMonth(1);
        return (Column(first) + first.PlusMonths(1).PlusDays(-1).Day + 6) / 7;
    }

    private void Legend() =>
        board.Legend(Enum.GetValues<Urgency>().Select(urgency =>
        {
            (MarkShape shape, SKColor color, bool filled) = UrgencySign.Of(urgency, board.Inks);
            int count = days.Values.Sum(day => day.Where(part => part.Urgency == urgency).Sum(part => part.Count));
            return new LegendKey(string.Create(CultureInfo.InvariantCulture, $"{board.Words.Urgency(urgency)}: {count}")) { Shape = shape, Color = color, Filled = filled };
        }));

    /// <summary>What the months do not show, so that nothing is silently left out.</summary>
    private string Elsewhere()
    {
        LocalDate from = chart.First.OnDayOfMonth(1);
        LocalDate after = from.PlusMonths(chart.Months);
        int overdueBefore = days.Where(day => day.Key < from).Sum(day => day.Value.Where(part => part.Urgency == Urgency.Overdue).Sum(part => part.Count));
        int openBefore = days.Where(day => day.Key < from).Sum(day => day.Value.Where(part => part.Urgency is Urgency.ThisWeek or Urgency.ThisMonth or Urgency.Later).Sum(part => part.Count));
        int openAfter = days.Where(day => day.Key >= after).Sum(day => day.Value.Where(part => part.Urgency <= Urgency.Later).Sum(part => part.Count));
        int undated = chart.Deadlines.Count(deadline => deadline.DueOn is null && deadline.MetOn is null && deadline.Status is not (DeadlineStatus.None or DeadlineStatus.Excused or DeadlineStatus.NoLongerRequired));
        return string.Join(" · ", board.Words.Elsewhere(overdueBefore, openBefore, openAfter, undated));
    }

    private float CellHeight()
    {
        float width = MonthWidth / 7f;
        LocalDate from = chart.First.OnDayOfMonth(1);
        LocalDate after = from.PlusMonths(chart.Months);
        int rows = days.Where(day => day.Key >= from && day.Key < after).Select(day => Rows(day.Value, width).Count).DefaultIfEmpty(1).Max();
        int monthRows = (chart.Months + Columns - 1) / Columns;
        float room = ((board.LeastHeight - board.Cursor) / monthRows) - HeaderHeight - 14f;
        return MathF.Max(DayHeight + (rows * BadgeHeight) + 3f, MathF.Min(room / 6f, 64f));
    }

    /// <summary>The counts of a day, as many side by side as its cell is wide.</summary>
    private static List<List<(DayCount Count, float Left)>> Rows(ImmutableArray<DayCount> counts, float width)
    {
        var rows = new List<List<(DayCount, float)>>();
        float x = float.MaxValue;
        foreach (DayCount count in counts)
        {
            if (x + count.Width > width - 4f)
            {
                rows.Add([]);
                x = 5f;
            }

            rows[^1].Add((count, x));
            x += count.Width + 6f;
        }

        return rows;
    }

    private void Month(YearMonth month, float left, float top, float cellHeight)
    {
        float width = MonthWidth / 7f;
        board.Draw(sheet =>
        {
            sheet.Text(board.Words.Month(month), left, top + 15f, board.Inks.Ink, 14f, bold: true);
            for (int day = 0; day < 7; day++)
            {
                sheet.Text(board.Words.Weekday(day), left + ((day + 0.5f) * width), top + 35f, board.Inks.Faint, TextLayout.Small, align: SKTextAlign.Center);
            }
        });
        LocalDate first = month.OnDayOfMonth(1);
        for (LocalDate day = first; day.ToYearMonth() == month; day = day.PlusDays(1))
        {
            int place = Column(first) + day.Day - 1;
            float x = left + (place % 7 * width);
            float y = top + HeaderHeight + (place / 7 * cellHeight);
            Day(day, new SKRect(x, y, x + width, y + cellHeight));
        }
    }

    private void Day(LocalDate day, SKRect cell)
    {
        ImmutableArray<DayCount> counts = days.GetValueOrDefault(day, []);
        Inks inks = board.Inks;
        board.Draw(sheet =>
        {
            sheet.Box(cell, Column(day) is 0 or 6 ? inks.Shade : Inks.Paper, new Stroke(inks.Grid, 1f));
            string number = day.Day.ToString(CultureInfo.InvariantCulture);
            sheet.Text(number, cell.Left + 5f, cell.Top + 13f, inks.Faint, TextLayout.Small, bold: day == chart.AsOf);
            float middle = cell.Top + DayHeight + (BadgeHeight / 2f);
            foreach (List<(DayCount Count, float Left)> row in Rows(counts, cell.Width))
            {
                foreach ((DayCount count, float x) in row)
                {
                    count.Draw(sheet, inks, cell.Left + x, middle);
                }

                middle += BadgeHeight;
            }
        });
        if (day == chart.AsOf)
        {
            board.Draw(sheet => sheet.Box(new SKRect(cell.Left + 1f, cell.Top + 1f, cell.Right - 1f, cell.Bottom - 1f), null, new Stroke(inks.Ink, 2f)));
        }
    }

    private string Description(string elsewhere)
    {
        IEnumerable<string> dates = days.Where(day => day.Key.ToYearMonth().CompareTo(chart.First) >= 0 && day.Key.ToYearMonth().CompareTo(chart.First.PlusMonths(chart.Months)) < 0)
            .OrderBy(day => day.Key)
            .Select(day => $"{DateTicks.Label(day.Key)}: {string.Join(", ", day.Value.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {board.Words.Urgency(part.Urgency)}")))}");
        return string.Join("; ", dates.Append(elsewhere).Where(part => part.Length > 0));
    }
}
