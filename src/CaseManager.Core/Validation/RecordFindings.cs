using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with the rest of a case: days, references, people, support, records.</summary>
internal static class RecordFindings
{
    internal static readonly FindingDefinition Order = new(new FindingCode(5241), FindingSeverity.Error, Law.Of("300.618(a)"));
    internal static readonly FindingDefinition BeforeBirth = new(new FindingCode(5242), FindingSeverity.Error, Law.Of("300.618(a)"));
    internal static readonly FindingDefinition Future = new(new FindingCode(5243), FindingSeverity.Error, Law.Of("300.618(a)"));
    internal static readonly FindingDefinition Reference = new(new FindingCode(5244), FindingSeverity.Error, Law.Of("300.618(a)"));
    internal static readonly FindingDefinition Twice = new(new FindingCode(5245), FindingSeverity.Error, Law.Of("300.618(a)"));
    internal static readonly FindingDefinition PlanBeforeEligibility = new(new FindingCode(5247), FindingSeverity.Error, Law.Of("300.306(c)(2)"));
    internal static readonly FindingDefinition NoHolder = new(new FindingCode(5251), FindingSeverity.Error, Law.Of("300.30(a), 300.519(a)"));
    internal static readonly FindingDefinition CourtOrder = new(new FindingCode(5252), FindingSeverity.Error, Law.Of("300.30(b)(2)"));
    internal static readonly FindingDefinition Majority = new(new FindingCode(5253), FindingSeverity.Error, Law.Of("300.520(a)"));
    internal static readonly FindingDefinition ParentOfAdult = new(new FindingCode(5254), FindingSeverity.Warning, Law.Of("300.520(a)"));
    internal static readonly FindingDefinition NoCaseManager = new(new FindingCode(5261), FindingSeverity.Warning, Law.Of("300.323(d)"));
    internal static readonly FindingDefinition TwoCaseManagers = new(new FindingCode(5262), FindingSeverity.Warning, Law.Of("300.323(d)"));
    internal static readonly FindingDefinition BehaviorAfterManifestation = new(new FindingCode(5271), FindingSeverity.Error, Law.Of("300.530(f)(1)"));
    internal static readonly FindingDefinition PlacementNotice = new(new FindingCode(5272), FindingSeverity.Error, Law.Of("300.530(h)"));
    internal static readonly FindingDefinition Section504Basis = new(new FindingCode(5274), FindingSeverity.Error, Law.Of("104.35(a)"));
    internal static readonly FindingDefinition Section504Sources = new(new FindingCode(5275), FindingSeverity.Warning, Law.Of("104.35(c)(1)"));
    internal static readonly FindingDefinition Dosage = new(new FindingCode(5276), FindingSeverity.Error, Law.Of("300.618(a)"));
    internal static readonly FindingDefinition Fidelity = new(new FindingCode(5277), FindingSeverity.Warning, Law.Of("300.309(b)(1)"));
    internal static readonly FindingDefinition FollowUp = new(new FindingCode(5278), FindingSeverity.Warning, Law.Of("300.324(c)(1)"));
    internal static readonly FindingDefinition AccessLog = new(new FindingCode(5281), FindingSeverity.Error, Law.Of("300.614"));
    internal static readonly FindingDefinition HearingRight = new(new FindingCode(5282), FindingSeverity.Error, Law.Of("300.618(c)"));
    internal static readonly FindingDefinition DestroyedUntold = new(new FindingCode(5283), FindingSeverity.Error, Law.Of("300.624(a)"));
    internal static readonly FindingDefinition DestroyedTooSoon = new(new FindingCode(5284), FindingSeverity.Error, Law.Of("99.10(e)"));
    internal static readonly FindingDefinition SummaryContent = new(new FindingCode(5291), FindingSeverity.Error, Law.Of("300.305(e)(3)"));
    internal static readonly FindingDefinition NoSummary = new(new FindingCode(5292), FindingSeverity.Error, Law.Of("300.305(e)(3)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        Order, BeforeBirth, Future, Reference, Twice, PlanBeforeEligibility, NoHolder, CourtOrder, Majority, ParentOfAdult,
        NoCaseManager, TwoCaseManagers, BehaviorAfterManifestation, PlacementNotice, Section504Basis, Section504Sources, Dosage,
        Fidelity, FollowUp, AccessLog, HearingRight, DestroyedUntold, DestroyedTooSoon, SummaryContent, NoSummary,
    ];
}
