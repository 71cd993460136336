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
    private readonly Items<LayerGap> notModelled;

    /// <summary>Whose layer it is; null, the default, for a host's own.</summary>
    public JurisdictionId? Jurisdiction { get; init; }

    /// <summary>What it is called; null by default.</summary>
    public string? Title { get; init; }

    /// <summary>Year, month and counter, such as <c>2026.11.1</c>; null by default.</summary>
    public string? Version { get; init; }

    /// <summary>Checks that weigh more.</summary>
    public ImmutableArray<SeverityStep> Raised
    {
        get => raised.All;
        init => raised = new(value);
    }

    /// <summary>Items that plans need.</summary>
    public ImmutableArray<RequiredAddition> Additions
    {
        get => additions.All;
        init => additions = new(value);
    }

    /// <summary>The age by which a plan has a transition plan, when the State asks for it earlier than at 16; null by default.</summary>
    public LayerAge? TransitionAge { get; init; }

    /// <summary>The age of majority where it is not 18; null by default. It needs a jurisdiction, and is used only when its law is verified.</summary>
    public LayerAge? MajorityAge { get; init; }

    /// <summary>The law that asks for benchmarks or short-term objectives of every goal, not only under an alternate assessment; null by default.</summary>
    public LayerLaw? Objectives { get; init; }

    /// <summary>What the law asks for and this layer does not check. None by default.</summary>
    public ImmutableArray<LayerGap> NotModelled
    {
        get => notModelled.All;
        init => notModelled = new(value);
    }

    /// <summary>Every law that it names.</summary>
    internal IEnumerable<LayerLaw> Laws =>
        new[] { TransitionAge?.Law, MajorityAge?.Law, Objectives }.OfType<LayerLaw>().Concat(Additions.Select(addition => addition.Law)).Concat(NotModelled.Select(gap => gap.Law));

    /// <summary>Whether it concerns the plans of a jurisdiction.</summary>
    internal bool Concerns(JurisdictionId? plan) =>
        Jurisdiction is not { } mine || (plan is { } its && IsSameOrBelow(its.Value, mine.Value));

    internal static bool IsSameOrBelow(string jurisdiction, string upper) =>
        jurisdiction == upper || jurisdiction.StartsWith(upper + "-", StringComparison.Ordinal);
}
