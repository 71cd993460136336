using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>One hearing: when it was set, for which day, and whether it was held.</summary>
public sealed record HearingDate : PersonalRecord
{
    /// <summary>The day on which it was set.</summary>
    public required LocalDate ScheduledOn { get; init; }

    /// <summary>The day for which it was set.</summary>
    public required LocalDate For { get; init; }

    /// <summary>The day on which it was held. Null by default.</summary>
    public LocalDate? HeldOn { get; init; }
}
