namespace CaseManager.Core.Calendars.Json;

/// <summary>The values of <c>kind</c>.</summary>
internal enum ClosureKind
{
    Holiday,
    Break,
    StaffDay,
    Weather,
    Other,
}
