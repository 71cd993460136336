using System.Collections.Immutable;
using CaseManager.Core.Services.Kernel;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>The balances of a whole district on one day, from postings in whatever order and number they come.</summary>
/// <remarks>
/// Nothing is kept of a posting but its minutes in its account, so memory grows with the accounts and not with the sessions. The sums are
/// those of <see cref="SessionLedger"/>: one kernel makes both. What was known at an earlier moment follows from the postings recorded by then.
/// </remarks>
public sealed class DistrictBalancesBuilder
{
    private readonly LedgerTally[] tallies;
    private readonly int asOf;

    /// <summary>Opens the accounts.</summary>
    /// <param name="accounts">How many there are: accounts are numbered from 0.</param>
    /// <param name="asOf">The day; later postings change nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="accounts"/> is negative, or the day is before 1900 or after 2499.</exception>
    public DistrictBalancesBuilder(int accounts, LocalDate asOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(accounts);
        this.asOf = CivilDay.Checked(asOf);
        tallies = new LedgerTally[accounts];
    }

    /// <summary>Posts one posting.</summary>
    /// <param name="posting">The posting.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such account.</exception>
    public void Post(in PackedPosting posting)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(posting.Account, tallies.Length, nameof(posting));
        tallies[posting.Account].Add(posting, asOf);
    }

    /// <summary>Posts many.</summary>
    /// <param name="postings">The postings.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them names an account that is not there; those before it are posted.</exception>
    public void Post(ReadOnlySpan<PackedPosting> postings)
    {
        foreach (ref readonly PackedPosting posting in postings)
        {
            Post(posting);
        }
    }

    /// <summary>The balance of every account, by its number.</summary>
    /// <returns>As many balances as there are accounts.</returns>
    public ImmutableArray<MinutesBalance> Build()
    {
        ImmutableArray<MinutesBalance>.Builder balances = ImmutableArray.CreateBuilder<MinutesBalance>(tallies.Length);
        foreach (ref readonly LedgerTally tally in tallies.AsSpan())
        {
            balances.Add(tally.ToBalance());
        }

        return balances.MoveToImmutable();
    }
}
