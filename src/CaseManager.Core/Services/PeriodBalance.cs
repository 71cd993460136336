using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>Where one period of one line stands.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Line">The line.</param>
/// <param name="Period">The period; null for what was posted outside any period of the line.</param>
/// <param name="Balance">Its minutes: made-up and excused minutes in the period of the miss.</param>
/// <param name="CarriedIn">Minutes given in earlier periods beyond what they owed that settle this one; zero without carry-over.</param>
/// <param name="CarriedOut">Minutes given in this period beyond what it owes that settle later ones; zero without carry-over.</param>
public sealed record PeriodBalance(ServiceLineId Line, DateInterval? Period, MinutesBalance Balance, Minutes CarriedIn, Minutes CarriedOut)
{
    /// <summary>What the period still owes, after what is carried into it; never negative.</summary>
    public Minutes Shortfall => Positive(Balance.Outstanding - CarriedIn);

    /// <summary>What was given beyond what the period owes and not carried on; never negative.</summary>
    public Minutes Surplus => Positive(-Balance.Outstanding - CarriedOut);

    private static Minutes Positive(Minutes amount) => amount > Minutes.Zero ? amount : Minutes.Zero;
}
