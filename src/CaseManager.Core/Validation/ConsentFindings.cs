using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with consents, and with acts that need them: code, weight, law.</summary>
internal static class ConsentFindings
{
    internal static readonly FindingDefinition InitialEvaluation = new(new FindingCode(5101), FindingSeverity.Error, Law.Of("300.300(a)(1)(i)"));
    internal static readonly FindingDefinition Reevaluation = new(new FindingCode(5102), FindingSeverity.Error, Law.Of("300.300(c)(1)"));
    internal static readonly FindingDefinition Services = new(new FindingCode(5103), FindingSeverity.Error, Law.Of("300.300(b)(1)"));
    internal static readonly FindingDefinition RevocationNotice = new(new FindingCode(5104), FindingSeverity.Error, Law.Of("300.300(b)(4)(i)"));
    internal static readonly FindingDefinition InWriting = new(new FindingCode(5105), FindingSeverity.Error, Law.Of("300.9(b)"));
    internal static readonly FindingDefinition Activity = new(new FindingCode(5106), FindingSeverity.Error, Law.Of("300.9(b)"));
    internal static readonly FindingDefinition Language = new(new FindingCode(5107), FindingSeverity.Warning, Law.Of("300.9(a)"));
    internal static readonly FindingDefinition Release = new(new FindingCode(5108), FindingSeverity.Error, Law.Of("300.622(a)"));
    internal static readonly FindingDefinition TransitionAgency = new(new FindingCode(5109), FindingSeverity.Error, Law.Of("300.321(b)(3)"));
    internal static readonly FindingDefinition Giver = new(new FindingCode(5110), FindingSeverity.Error, Law.Of("300.300"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        InitialEvaluation, Reevaluation, Services, RevocationNotice, InWriting, Activity, Language, Release, TransitionAgency, Giver,
    ];
}
