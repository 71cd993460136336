using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with notices and complaints: code, weight, law.</summary>
internal static class NoticeFindings
{
    internal static readonly FindingDefinition Description = new(new FindingCode(5121), FindingSeverity.Error, Law.Of("300.503(b)(1)"));
    internal static readonly FindingDefinition Explanation = new(new FindingCode(5122), FindingSeverity.Error, Law.Of("300.503(b)(2)"));
    internal static readonly FindingDefinition Basis = new(new FindingCode(5123), FindingSeverity.Error, Law.Of("300.503(b)(3)"));
    internal static readonly FindingDefinition Safeguards = new(new FindingCode(5124), FindingSeverity.Error, Law.Of("300.503(b)(4)"));
    internal static readonly FindingDefinition SafeguardsCopy = new(new FindingCode(5125), FindingSeverity.Error, Law.Of("300.503(b)(4)"));
    internal static readonly FindingDefinition Sources = new(new FindingCode(5126), FindingSeverity.Error, Law.Of("300.503(b)(5)"));
    internal static readonly FindingDefinition Options = new(new FindingCode(5127), FindingSeverity.Error, Law.Of("300.503(b)(6)"));
    internal static readonly FindingDefinition Factors = new(new FindingCode(5128), FindingSeverity.Error, Law.Of("300.503(b)(7)"));
    internal static readonly FindingDefinition NoticeLanguage = new(new FindingCode(5129), FindingSeverity.Warning, Law.Of("300.503(c)(1)(ii)"));
    internal static readonly FindingDefinition OralTranslation = new(new FindingCode(5130), FindingSeverity.Error, Law.Of("300.503(c)(2)"));
    internal static readonly FindingDefinition Late = new(new FindingCode(5131), FindingSeverity.Error, Law.Of("300.503(a)"));
    internal static readonly FindingDefinition SafeguardsTopics = new(new FindingCode(5132), FindingSeverity.Error, Law.Of("300.504(c)"));
    internal static readonly FindingDefinition SafeguardsLanguage = new(new FindingCode(5133), FindingSeverity.Warning, Law.Of("300.504(d)"));
    internal static readonly FindingDefinition ReferralUnanswered = new(new FindingCode(5134), FindingSeverity.Error, Law.Of("300.503(a)"));
    internal static readonly FindingDefinition DueProcessContent = new(new FindingCode(5161), FindingSeverity.Error, Law.Of("300.508(b)"));
    internal static readonly FindingDefinition ResponseContent = new(new FindingCode(5162), FindingSeverity.Error, Law.Of("300.508(e)(1)"));
    internal static readonly FindingDefinition StateComplaintContent = new(new FindingCode(5163), FindingSeverity.Error, Law.Of("300.153(b)"));
    internal static readonly FindingDefinition StateComplaintAge = new(new FindingCode(5164), FindingSeverity.Error, Law.Of("300.153(c)"));
    internal static readonly FindingDefinition StateComplaintCopy = new(new FindingCode(5165), FindingSeverity.Warning, Law.Of("300.153(d)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        Description, Explanation, Basis, Safeguards, SafeguardsCopy, Sources, Options, Factors, NoticeLanguage, OralTranslation, Late,
        SafeguardsTopics, SafeguardsLanguage, ReferralUnanswered, DueProcessContent, ResponseContent, StateComplaintContent,
        StateComplaintAge, StateComplaintCopy,
    ];
}
