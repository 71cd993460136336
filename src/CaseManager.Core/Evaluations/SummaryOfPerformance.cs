using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>The summary given to a student who leaves with a diploma or by age (34 CFR 300.305(e)(3)).</summary>
public sealed record SummaryOfPerformance : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the student was given it.</summary>
    public required LocalDate GivenOn { get; init; }

    /// <summary>Academic achievement. Null by default.</summary>
    public PersonalText? AcademicAchievement { get; init; }

    /// <summary>Functional performance. Null by default.</summary>
    public PersonalText? FunctionalPerformance { get; init; }

    /// <summary>How to help the student reach the postsecondary goals. Null by default.</summary>
    public PersonalText? Recommendations { get; init; }
}
