using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>Services beyond the normal school year (34 CFR 300.106).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ExtendedYear
{
    /// <summary>What the team decided.</summary>
    public required EsyDecision Decision { get; init; }

    /// <summary>What the decision rests on.</summary>
    public PersonalText Reason { get; init; }

    /// <summary>By when the team decides, when it decides later; null otherwise.</summary>
    public LocalDate? DecideBy { get; init; }
}
