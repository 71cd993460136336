namespace CaseManager.Core.Rules;

/// <summary>What "N years later" means (counting C7).</summary>
public enum AnniversaryPolicy
{
    /// <summary>The same day of the month, clamped to the month's last day.</summary>
    SameDate,

    /// <summary>The day before that: the last day of the period itself.</summary>
    DayBefore,

    /// <summary>365 days for each twelve months, as some products count.</summary>
    Days365,
}
