using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>
/// The legal public holidays of 5 U.S.C. 6103(a), each with the years in which the statute had it, and the shift to the nearest
/// weekday of 6103(b).
/// </summary>
/// <remarks>
/// The Monday Holiday Act (Pub. L. 90-363) moved three of them and added Columbus Day from 1971; Veterans Day went back to
/// 11 November in 1978 (Pub. L. 94-97). The King holiday begins in 1986 (Pub. L. 98-144), Juneteenth in 2021 (Pub. L. 117-17),
/// Thanksgiving's fourth Thursday in 1942 (Pub. L. 77-379); before that it was by proclamation, taken here as the last Thursday.
/// The shift is applied to every year, although Sundays moved by executive order and Saturdays by statute of 1959: the law that
/// this library computes begins in 1975. Inauguration Day is a holiday around Washington only and is left out.
/// </remarks>
internal static class FederalHolidays
{
    internal static ImmutableArray<HolidayRule> Rules { get; } =
    [
        Shifted(new HolidayRule.Fixed("New Year's Day", 1, 1)),
        Monday("Birthday of Martin Luther King, Jr.", 1, 3) with { FirstYear = 1986 },
        Shifted(new HolidayRule.Fixed("Washington's Birthday", 2, 22) { LastYear = 1970 }),
        Monday("Washington's Birthday", 2, 3) with { FirstYear = 1971 },
        Shifted(new HolidayRule.Fixed("Memorial Day", 5, 30) { LastYear = 1970 }),
        Monday("Memorial Day", 5, -1) with { FirstYear = 1971 },
        Shifted(new HolidayRule.Fixed("Juneteenth National Independence Day", 6, 19) { FirstYear = 2021 }),
        Shifted(new HolidayRule.Fixed("Independence Day", 7, 4)),
        Monday("Labor Day", 9, 1),
        Monday("Columbus Day", 10, 2) with { FirstYear = 1971 },
        Shifted(new HolidayRule.Fixed("Veterans Day", 11, 11) { FirstYear = 1938, LastYear = 1970 }),
        Monday("Veterans Day", 10, 4) with { FirstYear = 1971, LastYear = 1977 },
        Shifted(new HolidayRule.Fixed("Veterans Day", 11, 11) { FirstYear = 1978 }),
        new HolidayRule.NthWeekday("Thanksgiving Day", 11, IsoDayOfWeek.Thursday, -1) { LastYear = 1941 },
        new HolidayRule.NthWeekday("Thanksgiving Day", 11, IsoDayOfWeek.Thursday, 4) { FirstYear = 1942 },
        Shifted(new HolidayRule.Fixed("Christmas Day", 12, 25)),
    ];

    private static HolidayRule Shifted(HolidayRule.Fixed rule) => rule with { Observed = HolidayObservance.NearestWeekday };

    private static HolidayRule.NthWeekday Monday(string name, int month, int week) => new(name, month, IsoDayOfWeek.Monday, week);
}
