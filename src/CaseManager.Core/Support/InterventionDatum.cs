using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>One value measured during an intervention.</summary>
public sealed record InterventionDatum : PersonalRecord
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The value, in the intervention's unit.</summary>
    public required decimal Value { get; init; }
}
