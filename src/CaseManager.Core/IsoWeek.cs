using NodaTime;

namespace CaseManager.Core;

/// <summary>Weeks from Monday through Sunday (ISO 8601).</summary>
internal static class IsoWeek
{
    /// <summary>The Monday of the week that a day is in.</summary>
    internal static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
