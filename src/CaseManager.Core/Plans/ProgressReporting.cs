using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>When periodic reports on progress toward the goals are given (34 CFR 300.320(a)(3)(ii)).</summary>
/// <remarks>Equality is by value, lists in their order.</remarks>
public sealed record ProgressReporting
{
    private readonly Items<LocalDate> dates;

    /// <summary>When; null while nobody has said.</summary>
    public ReportingSchedule? Schedule { get; init; }

    /// <summary>The dates, when they are fixed.</summary>
    public ImmutableArray<LocalDate> Dates
    {
        get => dates.All;
        init => dates = new(value);
    }

    /// <summary>What else the plan says about it.</summary>
    public PersonalText Note { get; init; }
}
