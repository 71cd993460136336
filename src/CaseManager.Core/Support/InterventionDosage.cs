namespace CaseManager.Core.Support;

/// <summary>How much of an intervention: sessions and minutes.</summary>
public sealed record InterventionDosage : PersonalRecord
{
    /// <summary>Sessions in a week, 1 to 25.</summary>
    public required int SessionsPerWeek { get; init; }

    /// <summary>Minutes of one session, 1 to 480.</summary>
    public required int MinutesPerSession { get; init; }

    /// <summary>Weeks, 1 to 52.</summary>
    public required int Weeks { get; init; }

    /// <summary>Students in the group, 1 to 40. Null by default.</summary>
    public int? GroupSize { get; init; }

    /// <summary>The minutes of all weeks together.</summary>
    public int PlannedMinutes => SessionsPerWeek * MinutesPerSession * Weeks;
}
