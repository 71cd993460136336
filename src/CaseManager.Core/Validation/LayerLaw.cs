using System.Collections.Immutable;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>The law behind a part of a layer: where it stands, how sure that is, and from which day it holds.</summary>
/// <remarks>Equality is by value, citations in their order. What is not verified never becomes an error: it is shown as a warning.</remarks>
public sealed record LayerLaw
{
    private readonly Items<Citation> citations;

    /// <summary>Where it stands in the law: at least one.</summary>
    public required ImmutableArray<Citation> Citations
    {
        get => citations.All;
        init => citations = new(value);
    }

    /// <summary>How sure it is. <see cref="RuleStatus.Verified"/> by default: whoever writes a layer in code answers for it.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Verified;

    /// <summary>The first day on which it holds; null, the default, for always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>One citation, verified.</summary>
    /// <param name="citation">Where it stands in the law.</param>
    /// <param name="from">The first day on which it holds; null for always.</param>
    /// <returns>That law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public static LayerLaw Of(Citation citation, LocalDate? from = null)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return new LayerLaw { Citations = [citation], From = from };
    }

    internal bool IsSure => Status == RuleStatus.Verified;

    internal bool Holds(LocalDate asOf) => !(asOf < From);
}
