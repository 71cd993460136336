using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>How closely an intervention was carried out as designed, on one day.</summary>
public sealed record FidelityCheck : PersonalRecord
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The share of the steps that were done as designed.</summary>
    public required Percentage Steps { get; init; }

    /// <summary>Who looked. Null by default.</summary>
    public StaffId? By { get; init; }

    /// <summary>Notes. Null by default.</summary>
    public PersonalText? Notes { get; init; }
}
