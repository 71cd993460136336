using System.Collections.Immutable;
using CaseManager.Core.Support;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>A referral, or a parent's request, for a special education evaluation (34 CFR 300.301(b)).</summary>
public sealed record EvaluationReferral : PersonalRecord
{
    private readonly Items<DisabilityCategory> suspected;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the agency received it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Who made it.</summary>
    public required ConcernSource Source { get; init; }

    /// <summary>Why.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>The disabilities that are suspected. None by default.</summary>
    public ImmutableArray<DisabilityCategory> Suspected
    {
        get => suspected.All;
        init => suspected = new(value);
    }

    /// <summary>The day on which the agency declined to evaluate. Null by default.</summary>
    public LocalDate? DeclinedOn { get; init; }

    /// <summary>The prior written notice that answered it (300.503(a)). Null by default.</summary>
    public DocumentId? Notice { get; init; }
}
