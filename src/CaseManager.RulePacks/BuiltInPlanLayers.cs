using System.Collections.Immutable;
using CaseManager.Core.Validation;

namespace CaseManager.RulePacks;

/// <summary>What States ask of plans beyond federal law, in the box, as bytes: give them to <c>FindingLayerReader</c>, or give it bytes of your own instead.</summary>
public static class BuiltInPlanLayers
{
    private static readonly Box Box = new("plans/", "layer");

    /// <summary>The jurisdictions that have a layer here, in ordinal order: <c>us-ca</c> and so on.</summary>
    public static ImmutableArray<string> Jurisdictions => Box.Jurisdictions;

    /// <summary>The UTF-8 JSON of one layer.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-il</c>.</param>
    /// <returns>The bytes of the layer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no layer for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> Read(string jurisdiction) => Box.Read(jurisdiction);

    /// <summary>Adds every layer of the box: each concerns the plans of its own State and of the districts below it, and no other.</summary>
    /// <param name="catalog">The checks, <c>FindingCatalog.Federal</c> or with a host's own.</param>
    /// <returns>A catalogue with the layers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static FindingCatalog AddTo(FindingCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Jurisdictions.Aggregate(catalog, (sum, jurisdiction) => sum.With(FindingLayerReader.Read(Read(jurisdiction).Span).Value));
    }
}
