using System.Collections.Immutable;

namespace CaseManager.Core.Plans;

/// <summary>A change in how the student learns or shows what was learned.</summary>
/// <remarks>Equality is by value, lists in their order.</remarks>
public sealed record Accommodation
{
    private readonly Items<AccommodationUse> uses;

    /// <summary>What it is: extended time, text read aloud.</summary>
    public PersonalText Name { get; init; }

    /// <summary>Where it is used.</summary>
    public ImmutableArray<AccommodationUse> Uses
    {
        get => uses.All;
        init => uses = new(value);
    }

    /// <summary>How much of it and how: time and a half.</summary>
    public PersonalText Detail { get; init; }
}
