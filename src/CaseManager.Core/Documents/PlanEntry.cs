using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Documents;

/// <summary>The life of one IEP, by dates; the plan itself stands in a document of its own.</summary>
public sealed record PlanEntry : PersonalRecord
{
    private readonly Items<LocalDate> amendedOn;
    private readonly Items<LocalDate> progressReportsOn;

    /// <summary>The plan.</summary>
    public required PlanId Plan { get; init; }

    /// <summary>The meeting at which it was written. Null by default.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The day on which it was written.</summary>
    public required LocalDate DevelopedOn { get; init; }

    /// <summary>The day on which the parent was given a copy (34 CFR 300.322(f)). Null by default.</summary>
    public LocalDate? CopyProvidedOn { get; init; }

    /// <summary>The consent to services (300.300(b)). Null by default.</summary>
    public DocumentId? Consent { get; init; }

    /// <summary>The day on which its services began. Null by default.</summary>
    public LocalDate? ServicesStartedOn { get; init; }

    /// <summary>The days on which it was amended. None by default.</summary>
    public ImmutableArray<LocalDate> AmendedOn
    {
        get => amendedOn.All;
        init => amendedOn = new(value);
    }

    /// <summary>The day from which it holds a transition plan (300.320(b)). Null by default.</summary>
    public LocalDate? TransitionPlanOn { get; init; }

    /// <summary>The days on which the parent was given a progress report (300.320(a)(3)(ii)). None by default.</summary>
    public ImmutableArray<LocalDate> ProgressReportsOn
    {
        get => progressReportsOn.All;
        init => progressReportsOn = new(value);
    }

    /// <summary>The day on which it ceased to apply. Null by default.</summary>
    public LocalDate? EndedOn { get; init; }
}
