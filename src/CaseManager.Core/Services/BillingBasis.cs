using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>What stands behind a claim: the plan in force on the date of service, its signature, the parent's consent, the provider's credential.</summary>
/// <remarks>Equality is by value. The default of each member is that nothing is on file.</remarks>
public sealed record BillingBasis
{
    /// <summary>The lines of the plan that was in force on the date of service; none by default.</summary>
    public ImmutableArray<ServiceLine> Lines
    {
        get;
        init => field = value.IsDefault ? [] : value;
    }

    = [];

    /// <summary>When a qualified practitioner signed or ordered the services; null when nobody did.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>When the parent consented to the use of public benefits; null when no consent is on file.</summary>
    public LocalDate? ConsentedOn { get; init; }

    /// <summary>The first day on which that consent no longer holds; null while it does.</summary>
    public LocalDate? ConsentEndedOn { get; init; }

    /// <summary>When the provider's credential is valid; null when none is on file.</summary>
    public DateInterval? Credential { get; init; }

    /// <summary>Whether the State asks for a diagnosis; false by default.</summary>
    public bool NeedsDiagnosis { get; init; }

    /// <summary>The minutes of one unit; null, the default, when units are not checked against minutes.</summary>
    public Minutes? Unit { get; init; }

    /// <summary>Whether another basis is the same.</summary>
    /// <param name="other">The other basis.</param>
    /// <returns>True when every member agrees.</returns>
    public bool Equals(BillingBasis? other) =>
        other is not null
        && Sequence.Same(Lines, other.Lines)
        && (SignedOn, ConsentedOn, ConsentEndedOn, Credential, NeedsDiagnosis, Unit)
            == (other.SignedOn, other.ConsentedOn, other.ConsentEndedOn, other.Credential, other.NeedsDiagnosis, other.Unit);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Lines), SignedOn, ConsentedOn, ConsentEndedOn, Credential, NeedsDiagnosis, Unit);
}
