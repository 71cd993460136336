using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>
/// The reference for all counting: a set of the dates that count and a walk from day to day. Written from counting C2 to C6 alone; it
/// shares no code with the library that it judges.
/// </summary>
internal sealed class DayWalk
{
    private readonly HashSet<LocalDate> counting = [];
    private readonly LocalDate firstKnown;
    private readonly LocalDate lastKnown;

    /// <param name="calendar">The school calendar.</param>
    /// <param name="basis">What is counted.</param>
    /// <param name="from">The first date to hold for a basis that needs no calendar.</param>
    /// <param name="through">The last such date.</param>
    internal DayWalk(WalkCalendar calendar, WalkBasis basis, LocalDate from, LocalDate through)
    {
        (firstKnown, lastKnown) = basis.NeedsCalendar ? (calendar.First, calendar.Last) : (from, through);
        HashSet<LocalDate> excepted = basis.NeedsCalendar ? Excepted(calendar, basis) : [];
        for (LocalDate date = firstKnown; date <= lastKnown; date = date.PlusDays(1))
        {
            if ((Counts(calendar, basis.Counts, date) && !excepted.Contains(date)) || basis.Besides(date).Any(counts => Counts(calendar, counts, date)))
            {
                _ = counting.Add(date);
            }
        }
    }

    internal bool Contains(LocalDate date) => counting.Contains(date);

    /// <summary>The 1st to nth counting date after a date (counting C3); null from where the calendar gives out (counting C5).</summary>
    internal LocalDate?[] After(LocalDate start, int most) => Walk(start, most, 1);

    /// <summary>The 1st to nth counting date before a date (counting C4).</summary>
    internal LocalDate?[] Before(LocalDate start, int most) => Walk(start, most, -1);

    private LocalDate?[] Walk(LocalDate start, int most, int step)
    {
        var found = new LocalDate?[most];
        if (start < firstKnown || start > lastKnown)
        {
            return found;
        }

        int count = 0;
        for (LocalDate date = start.PlusDays(step); count < most && date >= firstKnown && date <= lastKnown; date = date.PlusDays(step))
        {
            if (counting.Contains(date))
            {
                found[count++] = date;
            }
        }

        return found;
    }

    private static bool Counts(WalkCalendar calendar, string counts, LocalDate date)
    {
        bool weekday = date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        return counts switch
        {
            "calendar" => true,
            "weekday" => weekday,
            "business" => weekday && !WalkHolidays.IsObserved(date),
            _ => calendar.School.Contains(date),
        };
    }

    private static HashSet<LocalDate> Excepted(WalkCalendar calendar, WalkBasis basis)
    {
        var excepted = new HashSet<LocalDate>();
        for (LocalDate date = calendar.First; date <= calendar.Last; date = date.PlusDays(1))
        {
            if ((basis.BetweenTerms && calendar.IsBetweenTerms(date)) || calendar.IsListed(date, basis.Kinds))
            {
                _ = excepted.Add(date);
            }

            if (basis.RunsOf > 0 && calendar.IsOutOfSessionWeekday(date))
            {
                ExceptRun(calendar, basis, date, excepted);
            }
        }

        return excepted;
    }

    /// <summary>The run that an out-of-session weekday stands in, found by walking both ways from it to the nearest school days.</summary>
    private static void ExceptRun(WalkCalendar calendar, WalkBasis basis, LocalDate inside, HashSet<LocalDate> excepted)
    {
        LocalDate start = inside;
        LocalDate end = inside;
        int weekdays = 1;
        LocalDate date = inside.PlusDays(-1);
        for (; date >= calendar.First && !calendar.School.Contains(date); date = date.PlusDays(-1))
        {
            if (calendar.IsOutOfSessionWeekday(date))
            {
                start = date;
                weekdays++;
            }
        }

        LocalDate openFrom = date.PlusDays(1);
        date = inside.PlusDays(1);
        for (; date <= calendar.Last && !calendar.School.Contains(date); date = date.PlusDays(1))
        {
            if (calendar.IsOutOfSessionWeekday(date))
            {
                end = date;
                weekdays++;
            }
        }

        LocalDate openTo = date.PlusDays(-1);
        if (weekdays < basis.RunsOf)
        {
            return;
        }

        // Between the nearest school days there is nothing but the run and weekends, so the weekends touching it reach to those days.
        (start, end) = basis.AdjoiningWeekends ? (openFrom, openTo) : (start, end);
        for (LocalDate each = start; each <= end; each = each.PlusDays(1))
        {
            _ = excepted.Add(each);
        }
    }
}
