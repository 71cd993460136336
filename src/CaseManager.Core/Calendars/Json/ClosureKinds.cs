namespace CaseManager.Core.Calendars.Json;

/// <summary>From the format's kinds to the calendar's.</summary>
internal static class ClosureKinds
{
    internal static DayKinds ToDayKinds(this ClosureKind kind) =>
        kind switch
        {
            ClosureKind.Holiday => DayKinds.Holiday,
            ClosureKind.Break => DayKinds.Break,
            ClosureKind.StaffDay => DayKinds.StaffDay,
            ClosureKind.Weather => DayKinds.Weather,
            _ => DayKinds.Other,
        };
}
