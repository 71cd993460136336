using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>What a plan promises: one service, how often, how long, where, by whom, from when to when (34 CFR 300.320(a)(4) and (7)).</summary>
/// <remarks>Anything may be missing while the plan is a draft. Equality is by value. Printing shows no free text.</remarks>
public sealed record ServiceLine
{
    /// <summary>The identifier of the line, unique inside its plan.</summary>
    public required ServiceLineId Id { get; init; }

    /// <summary>What it is in the law's list.</summary>
    public required ServiceKind Kind { get; init; }

    /// <summary>What is provided.</summary>
    public required ServiceType Type { get; init; }

    /// <summary>What the district calls it; needed when <see cref="Type"/> is <see cref="ServiceType.Other"/>.</summary>
    public PersonalText Name { get; init; }

    /// <summary>How often; null while nobody has said.</summary>
    public ServiceFrequency? Frequency { get; init; }

    /// <summary>How long one session is; null while nobody has said.</summary>
    public SessionLength? Length { get; init; }

    /// <summary>Why the student needs a range instead of an exact amount. Staffing is no such reason.</summary>
    public PersonalText RangeReason { get; init; }

    /// <summary>The specific circumstance in which it is provided, for a service that cannot be stated in times and minutes.</summary>
    public PersonalText Circumstance { get; init; }

    /// <summary>Where: the kind of place, such as the resource room.</summary>
    public PersonalText Location { get; init; }

    /// <summary>Among whom; null while nobody has said.</summary>
    public ServiceSetting? Setting { get; init; }

    /// <summary>Whether it is direct, the default, or consultation.</summary>
    public ServiceDelivery Delivery { get; init; }

    /// <summary>Whether it is for the student alone, the default, or in a group.</summary>
    public ServiceGrouping Grouping { get; init; }

    /// <summary>The most students in the group; null, the default, when the plan does not say.</summary>
    public int? GroupSizeAtMost { get; init; }

    /// <summary>Under which qualification it is provided; null while nobody has said.</summary>
    public StaffRole? Provider { get; init; }

    /// <summary>Who supervises a provider who may not work alone; null, the default, when nobody needs to.</summary>
    public StaffRole? Supervisor { get; init; }

    /// <summary>The projected first day; null while nobody has said.</summary>
    public LocalDate? Starts { get; init; }

    /// <summary>The last day, itself included; null while nobody has said.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Whether it is provided beyond the normal school year (34 CFR 300.106); false by default.</summary>
    public bool ExtendedYear { get; init; }

    /// <summary>The peer-reviewed research it is based on, or why that was not practicable.</summary>
    public PersonalText ResearchBasis { get; init; }

    /// <summary>In what form the amount is stated.</summary>
    public ServiceAmountKind AmountKind =>
        !Circumstance.IsBlank && Frequency is null ? ServiceAmountKind.Conditional
        : Frequency?.TimesAtMost is not null || Length?.EachAtMost is not null ? ServiceAmountKind.Range
        : ServiceAmountKind.Exact;
}
