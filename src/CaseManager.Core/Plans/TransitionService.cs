using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A service that helps the student to reach a postsecondary goal (34 CFR 300.43).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record TransitionService
{
    /// <summary>What is done.</summary>
    public PersonalText Statement { get; init; }

    /// <summary>Who provides or pays for it, when it is not the school.</summary>
    public PersonalText Agency { get; init; }

    /// <summary>The day on which consent to invite that agency was given (34 CFR 300.321(b)(3)); null when none was.</summary>
    public LocalDate? AgencyConsentOn { get; init; }
}
