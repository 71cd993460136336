using System.Collections.Immutable;

namespace CaseManager.Core.Evaluations;

/// <summary>A developmental delay: in which areas, and within which ages the agency uses the category.</summary>
public sealed record DevelopmentalDelayFinding : PersonalRecord
{
    private readonly Items<DevelopmentArea> areas;

    /// <summary>The areas in which the child is delayed. None by default.</summary>
    public ImmutableArray<DevelopmentArea> Areas
    {
        get => areas.All;
        init => areas = new(value);
    }

    /// <summary>The youngest age at which the agency uses the category, 3 or more.</summary>
    public required int FromAge { get; init; }

    /// <summary>The age at which the agency stops using it, 10 or less: 6 for a State that ends with age five.</summary>
    public required int BeforeAge { get; init; }

    /// <summary>The instruments and procedures by which the delay was measured. Null by default.</summary>
    public PersonalText? Basis { get; init; }
}
