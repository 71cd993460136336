using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>Whether conduct was a manifestation of the disability (34 CFR 300.530(e)).</summary>
public sealed record ManifestationReview : PersonalRecord
{
    private readonly Items<PersonalText> reviewed;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The incident.</summary>
    public required string Incident { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate HeldOn { get; init; }

    /// <summary>
    /// Whether the conduct was caused by, or had a direct and substantial relationship to, the disability (300.530(e)(1)(i)).
    /// </summary>
    public required bool CausedByDisability { get; init; }

    /// <summary>Whether it was the direct result of a failure to implement the IEP (300.530(e)(1)(ii)).</summary>
    public required bool CausedByFailureToImplement { get; init; }

    /// <summary>The information that was reviewed: file, IEP, observations, what the parent gave. None by default.</summary>
    public ImmutableArray<PersonalText> Reviewed
    {
        get => reviewed.All;
        init => reviewed = new(value);
    }

    /// <summary>Why. Null by default.</summary>
    public PersonalText? Reasoning { get; init; }

    /// <summary>Whether the conduct was a manifestation: either answer is enough (34 CFR 300.530(e)(2)).</summary>
    public bool IsManifestation => CausedByDisability || CausedByFailureToImplement;
}
