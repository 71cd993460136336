namespace CaseManager.Core.Plans;

/// <summary>When periodic reports on progress are given.</summary>
public enum ReportingSchedule
{
    /// <summary>Together with report cards, as 34 CFR 300.320(a)(3)(ii) suggests.</summary>
    WithReportCards,

    /// <summary>At the end of each marking period.</summary>
    MarkingPeriods,

    /// <summary>Each month.</summary>
    Monthly,

    /// <summary>On the dates of <see cref="ProgressReporting.Dates"/>.</summary>
    OnDates,
}
