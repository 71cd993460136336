namespace CaseManager.Core.Services;

/// <summary>How a promise per period becomes minutes owed in each real period. No law settles these questions, so a district names its answers.</summary>
/// <remarks>Equality is by value. Each answer is documented with the number that it gives.</remarks>
public sealed record ExpansionPolicy
{
    /// <summary>Partial periods by school days, short periods and unplanned closures owed in full, amendments split, shares rounded up: nothing promised is lost.</summary>
    public static ExpansionPolicy NothingLost { get; } = new();

    /// <summary>The first and last period; <see cref="PartialPeriodRule.BySchoolDays"/> by default.</summary>
    public PartialPeriodRule PartialPeriod { get; init; }

    /// <summary>A period with fewer school days than regular; <see cref="ShortPeriodRule.InFull"/> by default.</summary>
    public ShortPeriodRule ShortPeriod { get; init; }

    /// <summary>A closure that was not published; <see cref="UnplannedClosureRule.StillOwed"/> by default.</summary>
    public UnplannedClosureRule UnplannedClosure { get; init; }

    /// <summary>A change of the amount within a period; <see cref="AmendmentRule.Split"/> by default.</summary>
    public AmendmentRule Amendment { get; init; }

    /// <summary>Shares of minutes; <see cref="MinuteRounding.Up"/> by default.</summary>
    public MinuteRounding Rounding { get; init; } = MinuteRounding.Up;
}
