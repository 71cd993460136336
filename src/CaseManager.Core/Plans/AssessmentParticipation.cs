namespace CaseManager.Core.Plans;

/// <summary>How the student takes part in the assessments of the State or the district (34 CFR 300.320(a)(6)).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record AssessmentParticipation
{
    /// <summary>Whose assessment it is.</summary>
    public required AssessmentScope Scope { get; init; }

    /// <summary>Of what subject; blank for all of them.</summary>
    public PersonalText Subject { get; init; }

    /// <summary>What the team decided; null while it has not.</summary>
    public AssessmentChoice? Choice { get; init; }

    /// <summary>Why the student cannot take the regular assessment.</summary>
    public PersonalText WhyNotRegular { get; init; }

    /// <summary>Why the alternate assessment chosen is appropriate.</summary>
    public PersonalText WhyAppropriate { get; init; }
}
