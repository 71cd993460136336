using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>The legal holidays that are not business days: federal ones by rule, State ones added (counting C2).</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Covers 1900-01-01 through 2499-12-31. Equality is by reference.</para>
/// <para>The days are worked out once, at first use, and shared by every calendar that is bound with this value: keep one per
/// State rather than making one per case.</para>
/// </remarks>
public sealed class HolidayCalendar
{
    /// <summary>What a holiday given as a bare date is called.</summary>
    internal const string StateHoliday = "State holiday";

    private const string ObservedSuffix = " (observed)";

    private readonly ImmutableArray<HolidayRule> rules;
    private readonly ImmutableSortedSet<LocalDate> dates;
    private readonly Lazy<DayBitmap> holidays;
    private readonly Lazy<DayBitmap> business;
    private readonly ConcurrentDictionary<DayBasis, CountedDays> counted = new();

    private HolidayCalendar(ImmutableArray<HolidayRule> rules, ImmutableSortedSet<LocalDate> dates)
    {
        this.rules = rules;
        this.dates = dates;
        holidays = new Lazy<DayBitmap>(CompileHolidays);
        business = new Lazy<DayBitmap>(CompileBusiness);
    }

    /// <summary>The federal holidays of 5 U.S.C. 6103 with their observed days, and nothing else.</summary>
    public static HolidayCalendar Federal { get; } = new(FederalHolidays.Rules, []);

    /// <summary>Monday through Friday except these holidays, over every supported date.</summary>
    internal DayBitmap BusinessDays => business.Value;

    /// <summary>The days that count on a basis that needs no school calendar: one object for all calendars, so that it stays in the cache.</summary>
    internal CountedDays Count(DayBasis basis) => counted.GetOrAdd(basis, static (key, holidays) => BasisCompiler.Unbounded(key, holidays), this);

    /// <summary>A calendar with more yearly holidays.</summary>
    /// <param name="added">The rules to add.</param>
    /// <returns>A new calendar; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="added"/> or one of its rules is null.</exception>
    public HolidayCalendar With(IEnumerable<HolidayRule> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        ImmutableArray<HolidayRule> more = [.. added];
        foreach (HolidayRule rule in more)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(added));
        }

        return new HolidayCalendar(rules.AddRange(more), dates);
    }

    /// <summary>A calendar with more single holidays.</summary>
    /// <param name="added">The dates on which offices are closed, observed days included.</param>
    /// <returns>A new calendar; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="added"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2499, or not in the ISO calendar.</exception>
    public HolidayCalendar With(IEnumerable<LocalDate> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        ImmutableArray<LocalDate> more = [.. added];
        foreach (LocalDate date in more)
        {
            _ = CivilDay.Checked(date, nameof(added));
        }

        return new HolidayCalendar(rules, dates.Union(more));
    }

    /// <summary>Whether a date is a holiday or the day on which one is observed.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True for both days of a holiday that is observed on another day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2499, or not in the ISO calendar.</exception>
    public bool Contains(LocalDate date) => holidays.Value.Contains(CivilDay.Checked(date));

    /// <summary>The name of the holiday on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The name, with <c>(observed)</c> on a shifted day; null when the date is no holiday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2499, or not in the ISO calendar.</exception>
    public string? NameOf(LocalDate date)
    {
        if (!Contains(date))
        {
            return null;
        }

        string? observed = null;
        foreach (HolidayRule rule in rules)
        {
            // A holiday early in January or late in December may be kept, or moved by its rule, into the year beside it.
            for (int year = date.Year - 1; year <= date.Year + 1; year++)
            {
                if (rule.In(year) is not { } own)
                {
                    continue;
                }

                if (own == date)
                {
                    return rule.Name;
                }

                observed ??= rule.KeptOn(own) == date ? rule.Name + ObservedSuffix : null;
            }
        }

        return observed ?? StateHoliday;
    }

    private DayBitmap CompileHolidays()
    {
        ulong[] words = DayBitmap.WordsFor(CivilDay.Last + 1);
        foreach (HolidayRule rule in rules)
        {
            for (int year = CivilDay.FirstYear - 1; year <= CivilDay.LastYear + 1; year++)
            {
                if (rule.In(year) is { } date)
                {
                    Mark(words, date);
                    Mark(words, rule.KeptOn(date));
                }
            }
        }

        foreach (LocalDate date in dates)
        {
            Mark(words, date);
        }

        return new DayBitmap(0, CivilDay.Last + 1, words);
    }

    private DayBitmap CompileBusiness()
    {
        ulong[] words = DayBitmap.WordsFor(CivilDay.Last + 1);
        for (int day = 0; day <= CivilDay.Last; day++)
        {
            if (CivilDay.Weekday(day) < 5 && !holidays.Value.Contains(day))
            {
                DayBitmap.Set(words, day);
            }
        }

        return new DayBitmap(0, CivilDay.Last + 1, words);
    }

    private static void Mark(ulong[] words, LocalDate date)
    {
        if (CivilDay.IsSupported(date))
        {
            DayBitmap.Set(words, CivilDay.Of(date));
        }
    }
}
