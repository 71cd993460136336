namespace CaseManager.Core.Services;

/// <summary>What a period owes in whose middle the plan changes the amount.</summary>
/// <remarks>The examples: from 60 to 90 minutes a week on a Thursday, in a week of five school days, partial periods by school days.</remarks>
public enum AmendmentRule
{
    /// <summary>Both amounts, each for its own part of the period: 36 until Wednesday and 36 from Thursday, together 72 minutes.</summary>
    Split,

    /// <summary>The old amount until the period ends; the new one starts with the next: 60 minutes.</summary>
    FinishPeriod,

    /// <summary>The new amount for the whole period, from the day of the change on: 90 minutes. Only between amounts for the same kind of period.</summary>
    NewAmount,
}
