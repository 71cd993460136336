using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with an evaluation: code, weight, law.</summary>
internal static class EvaluationFindings
{
    internal static readonly FindingDefinition AreaNotAssessed = new(new FindingCode(5171), FindingSeverity.Error, Law.Of("300.304(c)(4)"));
    internal static readonly FindingDefinition SingleMeasure = new(new FindingCode(5172), FindingSeverity.Error, Law.Of("300.304(b)(2)"));
    internal static readonly FindingDefinition NotQualified = new(new FindingCode(5174), FindingSeverity.Error, Law.Of("300.304(c)(1)(iv)"));
    internal static readonly FindingDefinition CredentialExpired = new(new FindingCode(5175), FindingSeverity.Error, Law.Of("300.304(c)(1)(iv)"));
    internal static readonly FindingDefinition Band = new(new FindingCode(5176), FindingSeverity.Error, Law.Of("300.304(c)(1)(iii)"));
    internal static readonly FindingDefinition Percentile = new(new FindingCode(5177), FindingSeverity.Warning, Law.Of("300.304(c)(1)(iii)"));
    internal static readonly FindingDefinition TestLanguage = new(new FindingCode(5178), FindingSeverity.Warning, Law.Of("300.304(c)(1)(ii)"));
    internal static readonly FindingDefinition Norms = new(new FindingCode(5179), FindingSeverity.Warning, Law.Of("300.304(c)(1)(v)"));
    internal static readonly FindingDefinition NoMoreData = new(new FindingCode(5180), FindingSeverity.Error, Law.Of("300.305(d)(1)"));
    internal static readonly FindingDefinition NoReview = new(new FindingCode(5181), FindingSeverity.Error, Law.Of("300.305(a)(1)"));
    internal static readonly FindingDefinition ParentInput = new(new FindingCode(5182), FindingSeverity.Warning, Law.Of("300.304(b)(1)"));
    internal static readonly FindingDefinition Report = new(new FindingCode(5183), FindingSeverity.Error, Law.Of("300.306(a)(2)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        AreaNotAssessed, SingleMeasure, NotQualified, CredentialExpired, Band, Percentile, TestLanguage, Norms, NoMoreData, NoReview,
        ParentInput, Report,
    ];
}
