using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>The checks of documents and what each weighs on a day: federal law, and the layers and host checks added to it.</summary>
/// <remarks>Immutable and safe for use by many threads. Adding gives another catalogue.</remarks>
public sealed class FindingCatalog
{
    /// <summary>The age by which federal law asks for a transition plan (34 CFR 300.320(b)): 16.</summary>
    internal const int FederalTransitionAge = 16;

    /// <summary>The age of majority in most States: 18.</summary>
    internal const int UsualMajorityAge = 18;

    private readonly ImmutableArray<FindingLayer> layers;
    private readonly ImmutableArray<object> checks;
    private readonly ImmutableDictionary<FindingCode, FindingDefinition> byCode;

    private FindingCatalog(ImmutableArray<FindingLayer> layers, ImmutableArray<object> checks)
    {
        this.layers = layers;
        this.checks = checks;
        Definitions = [.. FindingDefinitions.All.OrderBy(definition => definition.Code)];
        byCode = Definitions.ToImmutableDictionary(definition => definition.Code);
    }

    /// <summary>Federal law alone.</summary>
    public static FindingCatalog Federal { get; } = new([], []);

    /// <summary>The checks of this library, by code.</summary>
    public ImmutableArray<FindingDefinition> Definitions { get; }

    /// <summary>Adds a layer.</summary>
    /// <param name="layer">What a State, a district or a host asks for.</param>
    /// <returns>A catalogue with the layer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="layer"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The layer sets an age of majority without a jurisdiction, or an age that is not from 1 to 30.
    /// </exception>
    public FindingCatalog With(FindingLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        if (layer.MajorityAge is not null && layer.Jurisdiction is null)
        {
            throw new ArgumentException("The age of majority is a State's: name the jurisdiction.", nameof(layer));
        }

        return layer.TransitionAge is < 1 or > 30 || layer.MajorityAge is < 1 or > 30
            ? throw new ArgumentException("An age lies from 1 to 30 years.", nameof(layer))
            : new FindingCatalog(layers.Add(layer), checks);
    }

    /// <summary>Adds a host's own check of a kind of document.</summary>
    /// <typeparam name="T">The kind of document.</typeparam>
    /// <param name="check">The check.</param>
    /// <returns>A catalogue with the check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public FindingCatalog With<T>(ICheck<T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new FindingCatalog(layers, checks.Add(check));
    }

    /// <summary>What a check weighs on a day.</summary>
    /// <param name="code">The check.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="jurisdiction">Whose plan it is; null for federal law and host layers alone.</param>
    /// <returns>The check's own severity, or a higher one that a layer gives it. An unknown code weighs nothing more than information.</returns>
    public FindingSeverity SeverityOf(FindingCode code, LocalDate asOf, JurisdictionId? jurisdiction = null)
    {
        FindingSeverity severity = byCode.TryGetValue(code, out FindingDefinition? definition) ? definition.Severity : FindingSeverity.Information;
        foreach (FindingLayer layer in layers)
        {
            if (layer.Concerns(jurisdiction))
            {
                foreach (SeverityStep step in layer.Raised)
                {
                    severity = step.Holds(code, asOf) && step.Severity > severity ? step.Severity : severity;
                }
            }
        }

        return severity;
    }

    internal FindingDefinition DefinitionOf(FindingCode code) => byCode[code];

    internal int TransitionAge(JurisdictionId? jurisdiction) =>
        Math.Min(FederalTransitionAge, layers.Where(layer => layer.Concerns(jurisdiction)).Min(layer => layer.TransitionAge) ?? FederalTransitionAge);

    internal int MajorityAge(JurisdictionId? jurisdiction) =>
        layers.LastOrDefault(layer => layer.MajorityAge is not null && layer.Concerns(jurisdiction))?.MajorityAge ?? UsualMajorityAge;

    internal IEnumerable<(JurisdictionId Jurisdiction, RequiredAddition Addition)> Additions(JurisdictionId? jurisdiction, LocalDate asOf) =>
        layers.Where(layer => layer.Concerns(jurisdiction))
            .SelectMany(layer => layer.Additions.Where(addition => !(asOf < addition.From)).Select(addition => (layer.Jurisdiction ?? JurisdictionId.Federal, addition)));

    /// <summary>What the host's own checks find, raised where a layer says so.</summary>
    internal IEnumerable<Finding> Own<T>(T document, LocalDate asOf, JurisdictionId? jurisdiction)
    {
        foreach (ICheck<T> check in checks.OfType<ICheck<T>>())
        {
            foreach (Finding finding in check.Check(document, asOf))
            {
                if (finding.Code.Number is < 7000 or > 8999)
                {
                    throw new InvalidOperationException($"A host's check gave {finding.Code}: its own codes have the numbers 7000 to 8999.");
                }

                FindingSeverity raised = SeverityOf(finding.Code, asOf, jurisdiction);
                yield return raised > finding.Severity ? finding with { Severity = raised } : finding;
            }
        }
    }
}
