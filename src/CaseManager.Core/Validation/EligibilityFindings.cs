using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with a decision on eligibility: code, weight, law.</summary>
internal static class EligibilityFindings
{
    internal static readonly FindingDefinition TwoProngs = new(new FindingCode(5201), FindingSeverity.Error, Law.Of("300.8(a)"));
    internal static readonly FindingDefinition MetButRefused = new(new FindingCode(5202), FindingSeverity.Warning, Law.Of("300.306(c)(2)"));
    internal static readonly FindingDefinition Excluded = new(new FindingCode(5203), FindingSeverity.Error, Law.Of("300.306(b)(1)"));
    internal static readonly FindingDefinition NotConsidered = new(new FindingCode(5204), FindingSeverity.Error, Law.Of("300.306(b)"));
    internal static readonly FindingDefinition NoCategory = new(new FindingCode(5205), FindingSeverity.Error, Law.Of("300.8(a)"));
    internal static readonly FindingDefinition CategoryTwice = new(new FindingCode(5206), FindingSeverity.Warning, Law.Of("300.641(c)"));
    internal static readonly FindingDefinition DelayAge = new(new FindingCode(5207), FindingSeverity.Error, Law.Of("300.8(b)"));
    internal static readonly FindingDefinition DelayRange = new(new FindingCode(5208), FindingSeverity.Error, Law.Of("300.111(b)(1)"));
    internal static readonly FindingDefinition DelayFinding = new(new FindingCode(5209), FindingSeverity.Error, Law.Of("300.8(b)(1)"));
    internal static readonly FindingDefinition ParentInGroup = new(new FindingCode(5210), FindingSeverity.Error, Law.Of("300.306(a)(1)"));
    internal static readonly FindingDefinition Copy = new(new FindingCode(5211), FindingSeverity.Error, Law.Of("300.306(a)(2)"));
    internal static readonly FindingDefinition TooEarly = new(new FindingCode(5212), FindingSeverity.Error, Law.Of("300.306(a)"));
    internal static readonly FindingDefinition EndedWithoutEvaluation = new(new FindingCode(5213), FindingSeverity.Error, Law.Of("300.305(e)(1)"));
    internal static readonly FindingDefinition AutismAndEmotional = new(new FindingCode(5214), FindingSeverity.Warning, Law.Of("300.8(c)(1)(ii)"));
    internal static readonly FindingDefinition AdverseEffect = new(new FindingCode(5215), FindingSeverity.Warning, Law.Of("300.8(c)"));
    internal static readonly FindingDefinition Statements = new(new FindingCode(5221), FindingSeverity.Error, Law.Of("300.311(a)"));
    internal static readonly FindingDefinition InterventionStatement = new(new FindingCode(5222), FindingSeverity.Error, Law.Of("300.311(a)(7)"));
    internal static readonly FindingDefinition Team = new(new FindingCode(5223), FindingSeverity.Error, Law.Of("300.308"));
    internal static readonly FindingDefinition Observation = new(new FindingCode(5224), FindingSeverity.Error, Law.Of("300.310"));
    internal static readonly FindingDefinition Areas = new(new FindingCode(5225), FindingSeverity.Error, Law.Of("300.309(a)(1)"));
    internal static readonly FindingDefinition Instruction = new(new FindingCode(5226), FindingSeverity.Error, Law.Of("300.309(b)"));
    internal static readonly FindingDefinition Certification = new(new FindingCode(5227), FindingSeverity.Error, Law.Of("300.311(b)"));
    internal static readonly FindingDefinition Dissent = new(new FindingCode(5228), FindingSeverity.Error, Law.Of("300.311(b)"));
    internal static readonly FindingDefinition NoDocumentation = new(new FindingCode(5229), FindingSeverity.Error, Law.Of("300.311(a)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        TwoProngs, MetButRefused, Excluded, NotConsidered, NoCategory, CategoryTwice, DelayAge, DelayRange, DelayFinding, ParentInGroup,
        Copy, TooEarly, EndedWithoutEvaluation, AutismAndEmotional, AdverseEffect, Statements, InterventionStatement, Team, Observation,
        Areas, Instruction, Certification, Dissent, NoDocumentation,
    ];
}
