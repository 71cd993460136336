using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Records;

/// <summary>How long records are kept, and when they may be, or were, destroyed (34 CFR 300.624).</summary>
public sealed record RetentionEntry : PersonalRecord
{
    private readonly Items<DocumentId> documents;

    /// <summary>Which records: a class of the agency's retention schedule.</summary>
    public required string Class { get; init; }

    /// <summary>The schedule or law that says how long. Null by default.</summary>
    public string? Basis { get; init; }

    /// <summary>The documents, where not the whole class. None by default.</summary>
    public ImmutableArray<DocumentId> Documents
    {
        get => documents.All;
        init => documents = new(value);
    }

    /// <summary>The last day on which they must be kept. Null by default.</summary>
    public LocalDate? KeepThrough { get; init; }

    /// <summary>The day on which they were no longer needed to provide services. Null by default.</summary>
    public LocalDate? NoLongerNeededOn { get; init; }

    /// <summary>The day on which the parent was told so (300.624(a)). Null by default.</summary>
    public LocalDate? ParentInformedOn { get; init; }

    /// <summary>The day on which the parent asked for destruction (300.624(b)). Null by default.</summary>
    public LocalDate? DestructionRequestedOn { get; init; }

    /// <summary>Whether a hearing, audit or lawsuit keeps them from being destroyed. False by default.</summary>
    public bool OnHold { get; init; }

    /// <summary>The day on which they were destroyed. Null by default.</summary>
    public LocalDate? DestroyedOn { get; init; }
}
