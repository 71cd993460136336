using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A plan of accommodations under Section 504.</summary>
public sealed record Section504Plan : PersonalRecord
{
    private readonly Items<Section504Accommodation> accommodations;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The decision that it rests on. Null by default.</summary>
    public DocumentId? Eligibility { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>The day by which it is reviewed. Null by default.</summary>
    public LocalDate? ReviewOn { get; init; }

    /// <summary>The day on which the parent was told of it (34 CFR 104.36). Null by default.</summary>
    public LocalDate? ParentNotifiedOn { get; init; }

    /// <summary>The accommodations and services. None by default.</summary>
    public ImmutableArray<Section504Accommodation> Accommodations
    {
        get => accommodations.All;
        init => accommodations = new(value);
    }
}
