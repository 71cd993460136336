using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with a line of services: code, weight, law.</summary>
internal static class ServiceFindings
{
    internal static readonly FindingDefinition Starts = new(new FindingCode(4001), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition Frequency = new(new FindingCode(4002), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition Duration = new(new FindingCode(4003), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition Location = new(new FindingCode(4004), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition RangeReason = new(new FindingCode(4005), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition AsNeeded = new(new FindingCode(4006), FindingSeverity.Warning, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition RangeOrder = new(new FindingCode(4007), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition AmountRange = new(new FindingCode(4008), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition CycleDays = new(new FindingCode(4009), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition Provider = new(new FindingCode(4010), FindingSeverity.Error, Law.Of("300.156(a)"));
    internal static readonly FindingDefinition DuplicateLine = new(new FindingCode(4011), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition NotQualified = new(new FindingCode(4012), FindingSeverity.Error, Law.Of("300.34(c), 300.156(b)"));
    internal static readonly FindingDefinition Unsupervised = new(new FindingCode(4013), FindingSeverity.Error, Law.Of("300.156(b)(2)(iii)"));
    internal static readonly FindingDefinition Ends = new(new FindingCode(4014), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition LineDates = new(new FindingCode(4015), FindingSeverity.Error, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition ShortSession = new(new FindingCode(4016), FindingSeverity.Warning, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition NameMissing = new(new FindingCode(4017), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition GroupForm = new(new FindingCode(4018), FindingSeverity.Warning, Law.Of("300.320(a)(7)"));
    internal static readonly FindingDefinition Setting = new(new FindingCode(4019), FindingSeverity.Warning, Law.Of("300.320(a)(5)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        Starts, Frequency, Duration, Location, RangeReason, AsNeeded, RangeOrder, AmountRange, CycleDays, Provider, DuplicateLine,
        NotQualified, Unsupervised, Ends, LineDates, ShortSession, NameMissing, GroupForm, Setting,
    ];
}
