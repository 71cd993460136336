using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>What the team found about one special factor (34 CFR 300.324(a)(2)).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record SpecialFactor
{
    /// <summary>Whether it applies to the student.</summary>
    public required bool Applies { get; init; }

    /// <summary>What the plan does about it, or, where the law asks for that, why it does nothing.</summary>
    public PersonalText Response { get; init; }

    /// <summary>The day of the evaluation behind the decision, where the law asks for one; null when there was none.</summary>
    public LocalDate? EvaluatedOn { get; init; }

    /// <summary>For a factor that asks for something to be provided unless found inappropriate: whether it is; false by default.</summary>
    public bool Provided { get; init; }
}
