using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>Help within general education: one tier, one target, so much of it, done as designed or not.</summary>
public sealed record Intervention : PersonalRecord
{
    private readonly Items<StaffId> providers;
    private readonly Items<InterventionDatum> data;
    private readonly Items<FidelityCheck> fidelity;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>How intense.</summary>
    public required InterventionTier Tier { get; init; }

    /// <summary>The program or strategy.</summary>
    public required string Name { get; init; }

    /// <summary>The skill or behavior that it aims at.</summary>
    public required PersonalText Target { get; init; }

    /// <summary>How much of it was planned.</summary>
    public required InterventionDosage Dosage { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day planned. Null by default.</summary>
    public LocalDate? PlannedThrough { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>Who gives it. None by default.</summary>
    public ImmutableArray<StaffId> Providers
    {
        get => providers.All;
        init => providers = new(value);
    }

    /// <summary>The unit of <see cref="Data"/>, such as words correct per minute. Null by default.</summary>
    public string? Unit { get; init; }

    /// <summary>The value aimed at. Null by default.</summary>
    public decimal? Goal { get; init; }

    /// <summary>What was measured. None by default.</summary>
    public ImmutableArray<InterventionDatum> Data
    {
        get => data.All;
        init => data = new(value);
    }

    /// <summary>How closely the program was followed, each time somebody looked. None by default.</summary>
    public ImmutableArray<FidelityCheck> Fidelity
    {
        get => fidelity.All;
        init => fidelity = new(value);
    }

    /// <summary>
    /// The day on which the parent was told of the State's policy, the strategies and the right to ask for an evaluation (34 CFR
    /// 300.311(a)(7)(ii)). Null by default.
    /// </summary>
    public LocalDate? ParentInformedOn { get; init; }

    /// <summary>How it ended. Null by default.</summary>
    public InterventionOutcome? Outcome { get; init; }
}
