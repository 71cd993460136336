using System.Text.Json;
using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>Counting on the bases of a pack, one date after the other (counting C2 to C7, C25).</summary>
internal sealed class SlowDays
{
    private readonly Dictionary<string, DayWalk?> bounded = [];
    private readonly Dictionary<string, WalkBasis> counts = [];

    /// <param name="calendar">The school calendar; null when no year is published.</param>
    /// <param name="years">Its years.</param>
    /// <param name="pack">The pack whose bases are counted on.</param>
    internal SlowDays(WalkCalendar? calendar, IReadOnlyList<WalkYear> years, JsonElement pack)
    {
        Calendar = calendar;
        Years = [.. years.OrderBy(year => year.First)];
        foreach (string builtIn in (string[])["calendar", "weekday", "business", "school"])
        {
            Define(builtIn, new WalkBasis(builtIn));
        }

        if (pack.TryGetProperty("bases", out JsonElement bases))
        {
            foreach (JsonElement basis in bases.EnumerateArray())
            {
                Define(basis.GetProperty("id").GetString()!, Basis(basis));
            }
        }
    }

    internal WalkCalendar? Calendar { get; }

    internal WalkYear[] Years { get; }

    internal bool Contains(string basis, LocalDate date) =>
        bounded.TryGetValue(basis, out DayWalk? walk) ? walk is not null && walk.Contains(date) : Counts(counts[basis].Counts, date) || counts[basis].Besides(date).Any(also => Counts(also, date));

    /// <summary>The Nth counting date after a date, less some dates that a suspension takes out (counting C3, C5, C14).</summary>
    internal SlowDate After(string basis, LocalDate date, int days, HashSet<LocalDate>? without = null)
    {
        int left = days;
        LocalDate day = date;
        while (left > 0)
        {
            if (IsOutside(basis, day))
            {
                // Inside the calendar the date is past its end; from outside each counting day is one date at least.
                return SlowDate.Unknown(IsOutside(basis, date) ? date.PlusDays(left) : Calendar!.Last.PlusDays(1), basis);
            }

            day = day.PlusDays(1);
            left -= Contains(basis, day) && without?.Contains(day) != true ? 1 : 0;
        }

        return SlowDate.Known(day, basis);
    }

    /// <summary>The Nth counting date before a date (counting C4).</summary>
    internal SlowDate Before(string basis, LocalDate date, int days)
    {
        LocalDate day = date;
        for (int left = days; left > 0;)
        {
            if (IsOutside(basis, day))
            {
                return SlowDate.Unknown(null, basis);
            }

            day = day.PlusDays(-1);
            left -= Contains(basis, day) ? 1 : 0;
        }

        return SlowDate.Known(day, basis);
    }

    /// <summary>Counting dates after one date through another, negative the other way round; null past the calendar (counting C13).</summary>
    internal int? Between(string basis, LocalDate after, LocalDate through)
    {
        if (after == through)
        {
            return 0;
        }

        (LocalDate early, LocalDate late) = after < through ? (after, through) : (through, after);
        if (IsOutside(basis, early.PlusDays(1)) || IsOutside(basis, late))
        {
            return null;
        }

        int count = 0;
        for (LocalDate day = early.PlusDays(1); day <= late; day = day.PlusDays(1))
        {
            count += Contains(basis, day) ? 1 : 0;
        }

        return after < through ? count : -count;
    }

    internal bool IsBounded(string basis) => bounded.ContainsKey(basis);

    internal bool IsOutside(string basis, LocalDate date) =>
        IsBounded(basis) && (Calendar is null || date < Calendar.First || date > Calendar.Last);

    /// <summary>First and last date with school of a school year, or null.</summary>
    internal (LocalDate First, LocalDate Last)? Term(int startYear)
    {
        foreach (WalkYear year in Years)
        {
            if (SchoolYear(year.First.PlusDays(Period.DaysBetween(year.First, year.Last) / 2)) == startYear)
            {
                return Span(year);
            }
        }

        return null;
    }

    internal (LocalDate First, LocalDate Last) Span(WalkYear year)
    {
        LocalDate[] school = [.. Calendar!.School.Where(day => day >= year.First && day <= year.Last)];
        return (school.Min(), school.Max());
    }

    internal int SchoolYearOf(WalkYear year) => SchoolYear(year.First.PlusDays(Period.DaysBetween(year.First, year.Last) / 2));

    internal static int SchoolYear(LocalDate date) => date.Month >= 7 ? date.Year : date.Year - 1;

    /// <summary>The first such day of the year on or after a date.</summary>
    internal static LocalDate OnAnnualDate(LocalDate from, string date)
    {
        int[] parts = [.. date.Split('-').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
        LocalDate candidate = new LocalDate(from.Year, parts[0], 1).PlusMonths(1).PlusDays(-1);
        candidate = candidate.Day < parts[1] ? candidate : new LocalDate(from.Year, parts[0], parts[1]);
        if (candidate >= from)
        {
            return candidate;
        }

        LocalDate end = new LocalDate(from.Year + 1, parts[0], 1).PlusMonths(1).PlusDays(-1);
        return end.Day < parts[1] ? end : new LocalDate(from.Year + 1, parts[0], parts[1]);
    }

    private static bool Counts(string what, LocalDate date)
    {
        bool weekday = date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        return what == "calendar" || (weekday && (what == "weekday" || !WalkHolidays.IsObserved(date)));
    }

    private static WalkBasis Basis(JsonElement basis)
    {
        var walk = new WalkBasis(basis.GetProperty("counts").GetString()!)
        {
            Also = basis.TryGetProperty("also", out JsonElement also)
                ? [.. also.EnumerateArray().Select(part => (part.GetProperty("counts").GetString()!, Day(part, "from"), Day(part, "to")))]
                : [],
        };
        if (!basis.TryGetProperty("except", out JsonElement excepted))
        {
            return walk;
        }

        foreach (JsonElement exception in excepted.EnumerateArray())
        {
            walk = exception.GetProperty("$kind").GetString() switch
            {
                "runs" => walk with
                {
                    RunsOf = exception.GetProperty("minimumWeekdays").GetInt32(),
                    AdjoiningWeekends = exception.TryGetProperty("adjoiningWeekends", out JsonElement adjoining) && adjoining.GetBoolean(),
                },
                "betweenTerms" => walk with { BetweenTerms = true },
                _ => walk with { Kinds = [.. exception.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()!)] },
            };
        }

        return walk;
    }

    private static int Day(JsonElement part, string key) => int.Parse(part.GetProperty(key).GetString()!.Replace("-", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private void Define(string id, WalkBasis basis)
    {
        counts[id] = basis;
        if (basis.NeedsCalendar)
        {
            bounded[id] = Calendar is null ? null : new DayWalk(Calendar, basis, Calendar.First, Calendar.Last);
        }
    }
}
