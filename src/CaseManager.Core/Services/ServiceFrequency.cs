namespace CaseManager.Core.Services;

/// <summary>How often: so many sessions in each period, exactly or within a range.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ServiceFrequency
{
    /// <summary>How many sessions in each period; 1 or more makes sense. The least of them when <see cref="TimesAtMost"/> is set.</summary>
    public required int Times { get; init; }

    /// <summary>The most sessions in each period, when the team found that a range is needed; null, the default, for an exact number.</summary>
    public int? TimesAtMost { get; init; }

    /// <summary>The period.</summary>
    public required ServicePeriod Per { get; init; }

    /// <summary>How many school days one turn of the timetable has; given exactly when the period is <see cref="ServicePeriod.Cycle"/>.</summary>
    public int? CycleDays { get; init; }
}
