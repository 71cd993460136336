using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>Federal holidays asked of one date at a time, as a clerk with 5 U.S.C. 6103 in hand would (for 1986 and later).</summary>
internal static class WalkHolidays
{
    internal static bool IsObserved(LocalDate date) =>
        date.DayOfWeek switch
        {
            IsoDayOfWeek.Friday => IsLegal(date) || IsLegal(date.PlusDays(1)),
            IsoDayOfWeek.Monday => IsLegal(date) || IsLegal(date.PlusDays(-1)),
            _ => IsLegal(date),
        };

    private static bool IsLegal(LocalDate date) =>
        (date.Month, date.Day, date.DayOfWeek) switch
        {
            (1, 1, _) or (7, 4, _) or (11, 11, _) or (12, 25, _) => true,
            (6, 19, _) => date.Year >= 2021,
            (1, >= 15 and <= 21, IsoDayOfWeek.Monday) => true,
            (2, >= 15 and <= 21, IsoDayOfWeek.Monday) => true,
            (5, >= 25, IsoDayOfWeek.Monday) => true,
            (9, <= 7, IsoDayOfWeek.Monday) => true,
            (10, >= 8 and <= 14, IsoDayOfWeek.Monday) => true,
            (11, >= 22 and <= 28, IsoDayOfWeek.Thursday) => true,
            _ => false,
        };
}
