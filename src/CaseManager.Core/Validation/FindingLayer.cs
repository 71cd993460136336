using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What a State, a district or a host asks for beyond federal law: further items, an earlier age, checks that weigh more.</summary>
/// <remarks>
/// A layer of a jurisdiction concerns the plans of that jurisdiction and of those below it; one without concerns every plan. It can
/// raise what a check weighs and ask for more; there is no way to silence a check. Equality is by value, lists in their order.
/// </remarks>
public sealed record FindingLayer
{
    private readonly Items<SeverityStep> raised;
    private readonly Items<RequiredAddition> additions;

    /// <summary>Whose layer it is; null, the default, for a host's own.</summary>
    public JurisdictionId? Jurisdiction { get; init; }

    /// <summary>Checks that weigh more.</summary>
    public ImmutableArray<SeverityStep> Raised
    {
        get => raised.All;
        init => raised = new(value);
    }

    /// <summary>Items that every plan needs.</summary>
    public ImmutableArray<RequiredAddition> Additions
    {
        get => additions.All;
        init => additions = new(value);
    }

    /// <summary>The age in years by which a plan has a transition plan, when the State asks for it earlier than at 16; null by default.</summary>
    public int? TransitionAge { get; init; }

    /// <summary>The age of majority in years where it is not 18; null by default. It needs a jurisdiction.</summary>
    public int? MajorityAge { get; init; }

    /// <summary>Whether it concerns the plans of a jurisdiction.</summary>
    internal bool Concerns(JurisdictionId? plan) =>
        Jurisdiction is not { } mine || (plan is { } its && IsSameOrBelow(its.Value, mine.Value));

    internal static bool IsSameOrBelow(string jurisdiction, string upper) =>
        jurisdiction == upper || jurisdiction.StartsWith(upper + "-", StringComparison.Ordinal);
}
