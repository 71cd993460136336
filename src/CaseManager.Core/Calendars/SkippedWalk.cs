using System.Collections.Immutable;

namespace CaseManager.Core.Calendars;

/// <summary>Lists the days that a basis passes over, and puts those of one reason together.</summary>
internal sealed class SkippedWalk(CountedDays days, SchoolCalendar calendar, HolidayCalendar holidays)
{
    internal ImmutableArray<SkippedSpan> Over(int from, int through)
    {
        var found = new List<Skipped>();
        for (int day = from; day <= through; day++)
        {
            if (days.ContainsDay(day))
            {
                continue;
            }

            Skipped next = Reason(day);
            if (found.Count > 0 && found[^1].To == day - 1 && found[^1].Name == next.Name)
            {
                found[^1] = found[^1] with { To = day, Kinds = found[^1].Kinds | next.Kinds };
            }
            else
            {
                JoinOverWeekend(found, next);
            }
        }

        return [.. found.Select(span => new SkippedSpan(CivilDay.ToDate(span.From), CivilDay.ToDate(span.To), span.Name, span.Kinds))];
    }

    /// <summary>A break listed week by week is one break: the weekend between two spans of one name belongs to it.</summary>
    private static void JoinOverWeekend(List<Skipped> found, Skipped next)
    {
        if (found.Count >= 2
            && found[^1].Name == DayNames.Weekend
            && found[^1].To == next.From - 1
            && found[^2].To == found[^1].From - 1
            && found[^2].Name == next.Name)
        {
            found[^2] = found[^2] with { To = next.To, Kinds = found[^2].Kinds | found[^1].Kinds | next.Kinds };
            found.RemoveAt(found.Count - 1);
        }
        else
        {
            found.Add(next);
        }
    }

    private Skipped Reason(int day)
    {
        NodaTime.LocalDate date = CivilDay.ToDate(day);
        DayCount counts = days.Basis.Also.FirstOrDefault(addition => addition.Covers(date))?.Counts ?? days.Basis.Counts;
        if (counts is DayCount.Weekday or DayCount.Business && CivilDay.Weekday(day) >= 5)
        {
            return new Skipped(day, day, DayNames.Weekend, DayKinds.Weekend);
        }

        if (counts == DayCount.Business && holidays.NameOf(date) is { } holiday)
        {
            return new Skipped(day, day, holiday, DayKinds.Holiday);
        }

        CalendarDay known = calendar[date];
        return new Skipped(day, day, known.Name ?? DayNames.Partial, known.Kinds);
    }

    private readonly record struct Skipped(int From, int To, string Name, DayKinds Kinds);
}
