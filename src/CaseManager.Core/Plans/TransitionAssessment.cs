using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>An age-appropriate transition assessment that postsecondary goals are based on.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record TransitionAssessment
{
    /// <summary>What it was.</summary>
    public PersonalText Name { get; init; }

    /// <summary>The day of it; null while nobody has said.</summary>
    public LocalDate? On { get; init; }
}
