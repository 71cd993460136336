using System.Collections.Immutable;

namespace CaseManager.Core.Evaluations;

/// <summary>A test, scale or procedure, and who may give it.</summary>
public sealed record Instrument : PersonalRecord
{
    private readonly Items<StaffRole> qualifiedRoles;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its edition. Null by default.</summary>
    public string? Edition { get; init; }

    /// <summary>Who publishes it. Null by default.</summary>
    public string? Publisher { get; init; }

    /// <summary>
    /// The roles that its producer, or the State, lets give it (34 CFR 300.304(c)(1)(iv), (v)); anybody trained when none is named. None
    /// by default.
    /// </summary>
    public ImmutableArray<StaffRole> QualifiedRoles
    {
        get => qualifiedRoles.All;
        init => qualifiedRoles = new(value);
    }

    /// <summary>The youngest age of its norms, in months. Null by default.</summary>
    public int? FromMonths { get; init; }

    /// <summary>The oldest age of its norms, in months. Null by default.</summary>
    public int? ThroughMonths { get; init; }
}
