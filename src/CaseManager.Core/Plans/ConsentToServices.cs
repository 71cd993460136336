using System.Collections.Immutable;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A parent's consent to the services of a plan (34 CFR 300.300(b), 300.9).</summary>
/// <remarks>Equality is by value, lists in their order.</remarks>
public sealed record ConsentToServices
{
    private readonly Items<ServiceLineId> withheld;

    /// <summary>How far.</summary>
    public required ConsentScope Scope { get; init; }

    /// <summary>The day on which it was received.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The services that are not consented to, when it is in part.</summary>
    public ImmutableArray<ServiceLineId> Withheld
    {
        get => withheld.All;
        init => withheld = new(value);
    }
}
