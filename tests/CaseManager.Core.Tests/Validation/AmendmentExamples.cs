using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Tests.Plans;
using CaseManager.Core.Validation;
using NodaTime;
using static CaseManager.Core.Tests.Validation.FindingExample;

namespace CaseManager.Core.Tests.Validation;

/// <summary>Amendments that may not be made, and the correction of a typing mistake that is none.</summary>
internal static class AmendmentExamples
{
    internal static readonly Iep Current = Samples.Finished(Samples.Elementary);

    /// <summary>From the school year's second week on, five sessions of reading a week instead of four.</summary>
    internal static readonly IepAmendment MoreReading = new()
    {
        Content = Samples.Elementary.WithLine("l-reading", line => line with { Frequency = line.Frequency! with { Times = 5 } }),
        From = new LocalDate(2026, 8, 24),
        Basis = AmendmentBasis.WrittenAgreement,
        AgreedOn = new LocalDate(2026, 8, 18),
        TeamInformedOn = new LocalDate(2026, 8, 19),
        Reason = new("Slow growth in fluency."),
    };

    internal static ImmutableArray<FindingExample> All { get; } =
    [
        Of(3201, "$.content", Current, MoreReading, amendment => amendment with { Content = amendment.Content with { Id = new PlanId("p-other") } }),
        Of(3202, "$.content.ends", Current, MoreReading, amendment => amendment with { Content = amendment.Content with { Ends = amendment.Content.Ends!.Value.PlusDays(1) } }),
        Of(3203, "$.from", Current, MoreReading, amendment => amendment with { From = Current.InEffect.End.PlusDays(1) }),
        Of(3203, "$.from", Current, MoreReading, amendment => amendment with { From = amendment.AgreedOn.PlusDays(-1) }),
        Of(3204, "$.teamInformedOn", Current, MoreReading, amendment => amendment with { TeamInformedOn = null }),
        Of(3205, "$.content", Current, MoreReading, amendment => amendment with { Content = Current.Content }),
        new(3206, "$.services[0].length.each", Correction(line => line with { Length = new SessionLength { Each = new Minutes(30) } }), () => Correction(line => line with { Location = new("Room 12") })(MessageLanguage.English)),
    ];

    private static Func<MessageLanguage, ImmutableArray<Finding>> Correction(Func<ServiceLine, ServiceLine> change) => language =>
    [
        .. CaseValidation.Correct(Current, Current.Content.WithLine("l-reading", change), FindingCatalog.Federal, language).ValidationErrors
            .Select(error => new Finding(new FindingCode(ushort.Parse(error.ErrorCode.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)), FindingSeverity.Error, error.Identifier, error.ErrorMessage, error.ErrorMessage, new Citation("34 CFR 300.324(a)"))),
    ];
}
