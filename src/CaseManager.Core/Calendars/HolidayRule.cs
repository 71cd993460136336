using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>A holiday that comes back every year.</summary>
public abstract record HolidayRule
{
    private HolidayRule(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>What the holiday is called.</summary>
    public string Name { get; }

    /// <summary>The first year with this holiday; null when it has always been one. An observed day in the December before belongs to the year of the holiday.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year with this holiday; null when it still is one.</summary>
    public int? LastYear { get; init; }

    /// <summary>Which years have this holiday, between the first and the last one; every year by default.</summary>
    public HolidayYears Years { get; init; }

    /// <summary>Where a holiday that falls on a weekend is kept; on its own date only by default.</summary>
    public HolidayObservance Observed { get; init; }

    /// <summary>The holiday's own date in a year, or null when that year has none.</summary>
    internal LocalDate? In(int year) => year < FirstYear || year > LastYear || !Has(year) ? null : DateIn(year);

    /// <summary>The weekday on which a holiday is kept; its own date when that is a weekday or no shift applies.</summary>
    internal LocalDate KeptOn(LocalDate date) =>
        (Observed, date.DayOfWeek) switch
        {
            (HolidayObservance.NearestWeekday, IsoDayOfWeek.Saturday) => date.PlusDays(-1),
            (HolidayObservance.NearestWeekday or HolidayObservance.MondayAfterSunday, IsoDayOfWeek.Sunday) => date.PlusDays(1),
            _ => date,
        };

    private bool Has(int year) =>
        Years switch
        {
            HolidayYears.Even => year % 2 == 0,
            HolidayYears.Odd => year % 2 != 0,
            _ => true,
        };

    private protected abstract LocalDate? DateIn(int year);

    private static int Checked(int value, int least, int most, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, "The value is outside its range.");

    /// <summary>The same day every year, such as 4 July. 29 February is a holiday in leap years only.</summary>
    /// <param name="Name">What the holiday is called.</param>
    /// <param name="Month">The month, 1 to 12.</param>
    /// <param name="Day">The day of the month, 1 to the month's longest.</param>
    public sealed record Fixed(string Name, int Month, int Day) : HolidayRule(Name)
    {
        /// <summary>What the holiday is called.</summary>
        public new string Name => base.Name;

        /// <summary>The month, 1 to 12.</summary>
        public int Month { get; } = Checked(Month, 1, 12, nameof(Month));

        /// <summary>The day of the month.</summary>
        public int Day { get; } = Checked(Day, 1, CalendarSystem.Iso.GetDaysInMonth(2000, Math.Clamp(Month, 1, 12)), nameof(Day));

        private protected override LocalDate? DateIn(int year) =>
            Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : null;
    }

    /// <summary>A weekday counted from the start or the end of a month, such as the fourth Thursday of November.</summary>
    /// <param name="Name">What the holiday is called.</param>
    /// <param name="Month">The month, 1 to 12.</param>
    /// <param name="Weekday">The day of the week.</param>
    /// <param name="Week">1 to 5 from the start, -1 to -5 from the end; a year whose month has no fifth has no holiday.</param>
    /// <param name="PlusDays">Days to add, -31 to 31: the day after Thanksgiving is 1.</param>
    public sealed record NthWeekday(string Name, int Month, IsoDayOfWeek Weekday, int Week, int PlusDays = 0) : HolidayRule(Name)
    {
        /// <summary>What the holiday is called.</summary>
        public new string Name => base.Name;

        /// <summary>The month, 1 to 12.</summary>
        public int Month { get; } = Checked(Month, 1, 12, nameof(Month));

        /// <summary>The day of the week.</summary>
        public IsoDayOfWeek Weekday { get; } = (IsoDayOfWeek)Checked((int)Weekday, 1, 7, nameof(Weekday));

        /// <summary>1 to 5 from the start, -1 to -5 from the end.</summary>
        public int Week { get; } = Week != 0 ? Checked(Week, -5, 5, nameof(Week)) : throw new ArgumentOutOfRangeException(nameof(Week), "There is no week 0.");

        /// <summary>Days to add.</summary>
        public int PlusDays { get; } = Checked(PlusDays, -31, 31, nameof(PlusDays));

        private protected override LocalDate? DateIn(int year)
        {
            var first = new LocalDate(year, Month, 1);
            LocalDate day = Week > 0
                ? first.With(DateAdjusters.NextOrSame(Weekday)).PlusWeeks(Week - 1)
                : first.With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(Weekday)).PlusWeeks(Week + 1);
            return day.Month == Month ? day.PlusDays(PlusDays) : null;
        }
    }

    /// <summary>Days from Easter Sunday of the western churches, such as Good Friday.</summary>
    /// <param name="Name">What the holiday is called.</param>
    /// <param name="PlusDays">Days from Easter Sunday, -100 to 100: Good Friday is -2.</param>
    public sealed record EasterOffset(string Name, int PlusDays) : HolidayRule(Name)
    {
        /// <summary>What the holiday is called.</summary>
        public new string Name => base.Name;

        /// <summary>Days from Easter Sunday.</summary>
        public int PlusDays { get; } = Checked(PlusDays, -100, 100, nameof(PlusDays));

        private protected override LocalDate? DateIn(int year) => EasterSunday.In(year).PlusDays(PlusDays);
    }
}
