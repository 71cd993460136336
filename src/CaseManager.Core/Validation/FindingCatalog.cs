using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>The checks of documents and what each weighs on a day: federal law, and the layers and host checks added to it.</summary>
/// <remarks>Immutable and safe for use by many threads. Adding gives another catalogue.</remarks>
public sealed class FindingCatalog
{
    /// <summary>The age by which federal law asks for a transition plan (34 CFR 300.320(b)), in months: 16 years.</summary>
    internal const int FederalTransitionAge = 16 * 12;

    /// <summary>The age of majority in most States, in months: 18 years.</summary>
    internal const int UsualMajorityAge = 18 * 12;

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
    /// The layer sets an age of majority without a jurisdiction, an age that is not from 12 to 360 months, or names a law without a citation.
    /// </exception>
    public FindingCatalog With(FindingLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        if (layer.MajorityAge is not null && layer.Jurisdiction is null)
        {
            throw new ArgumentException("The age of majority is a State's: name the jurisdiction.", nameof(layer));
        }

        if (layer.TransitionAge is { IsValid: false } || layer.MajorityAge is { IsValid: false })
        {
            throw new ArgumentException("An age lies from 12 to 360 months.", nameof(layer));
        }

        return layer.Laws.Any(law => law.Citations.IsEmpty)
            ? throw new ArgumentException("A law has at least one citation.", nameof(layer))
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
    public FindingSeverity SeverityOf(FindingCode code, LocalDate asOf, JurisdictionId? jurisdiction = null) => Weigh(code, asOf, jurisdiction).Severity;

    internal FindingDefinition DefinitionOf(FindingCode code) => byCode[code];

    /// <summary>What a check weighs on a day, and the law of the layer that made it weigh more.</summary>
    internal (FindingSeverity Severity, Citation? Law) Weigh(FindingCode code, LocalDate asOf, JurisdictionId? jurisdiction)
    {
        FindingSeverity severity = byCode.TryGetValue(code, out FindingDefinition? definition) ? definition.Severity : FindingSeverity.Information;
        Citation? law = null;
        foreach (FindingLayer layer in layers)
        {
            if (layer.Concerns(jurisdiction))
            {
                foreach (SeverityStep step in layer.Raised)
                {
                    if (step.Holds(code, asOf) && step.Severity > severity)
                    {
                        (severity, law) = (step.Severity, step.Law);
                    }
                }
            }
        }

        return (severity, law);
    }

    /// <summary>The age by which a transition plan is asked for: the earliest that is sure.</summary>
    internal (int Months, Citation? Law) TransitionAge(JurisdictionId? jurisdiction, LocalDate asOf) =>
        EarliestTransition(jurisdiction, asOf, sure: true) is ({ } age, _) ? (age.Months, age.Law.Citations[0]) : (FederalTransitionAge, null);

    /// <summary>The earliest age before 16 that a State is said, or known, to ask for.</summary>
    internal (LayerAge? Age, JurisdictionId Jurisdiction) EarliestTransition(JurisdictionId? jurisdiction, LocalDate asOf, bool sure) =>
        layers.Where(layer => layer.Concerns(jurisdiction) && layer.TransitionAge is { Months: < FederalTransitionAge } age && age.Law.IsSure == sure && age.Law.Holds(asOf))
            .Select(layer => (layer.TransitionAge, layer.Jurisdiction ?? JurisdictionId.Federal))
            .OrderBy(found => found.TransitionAge!.Months)
            .FirstOrDefault();

    internal int MajorityAge(JurisdictionId? jurisdiction, LocalDate asOf) =>
        layers.LastOrDefault(layer => layer.MajorityAge is { Law: { IsSure: true } law } && law.Holds(asOf) && layer.Concerns(jurisdiction))?.MajorityAge?.Months ?? UsualMajorityAge;

    /// <summary>The law that asks for objectives of every goal; a sure one before one that is not.</summary>
    internal (LayerLaw? Law, JurisdictionId Jurisdiction) Objectives(JurisdictionId? jurisdiction, LocalDate asOf) =>
        layers.Where(layer => layer.Concerns(jurisdiction) && layer.Objectives?.Holds(asOf) == true)
            .OrderByDescending(layer => layer.Objectives!.IsSure)
            .Select(layer => (layer.Objectives, layer.Jurisdiction ?? JurisdictionId.Federal))
            .FirstOrDefault();

    internal IEnumerable<(JurisdictionId Jurisdiction, RequiredAddition Addition)> Additions(JurisdictionId? jurisdiction, LocalDate asOf) =>
        layers.Where(layer => layer.Concerns(jurisdiction))
            .SelectMany(layer => layer.Additions.Where(addition => addition.Law.Holds(asOf)).Select(addition => (layer.Jurisdiction ?? JurisdictionId.Federal, addition)));

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
