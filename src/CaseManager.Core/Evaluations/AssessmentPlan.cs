using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>The areas that an evaluation will look at, and who will look.</summary>
public sealed record AssessmentPlan : PersonalRecord
{
    private readonly Items<PlannedArea> areas;

    /// <summary>The day on which the parent was given it. Null by default.</summary>
    public LocalDate? ProvidedOn { get; init; }

    /// <summary>The language in which it was given. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The areas. None by default.</summary>
    public ImmutableArray<PlannedArea> Areas
    {
        get => areas.All;
        init => areas = new(value);
    }
}
