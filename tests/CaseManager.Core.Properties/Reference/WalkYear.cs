using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>One school year as the day walk sees it: nothing but dates in sets.</summary>
internal sealed record WalkYear(LocalDate First, LocalDate Last)
{
    internal HashSet<IsoDayOfWeek> DaysOff { get; } = [];

    /// <summary>The kinds under which each date is listed as off.</summary>
    internal Dictionary<LocalDate, HashSet<string>> Closed { get; } = [];

    internal HashSet<LocalDate> Extra { get; } = [];
}
