using System.Runtime.CompilerServices;

namespace CaseManager.Core.Services.Kernel;

/// <summary>The one place where postings become balances, for a single student and for a district alike.</summary>
internal struct LedgerTally
{
    internal const int Causes = 9;

    private const int Accounts = (int)LedgerAccount.Unresolved + Causes;

    private Entries entries;
    private long pastDue;
    private long pastDueUnresolved;

    /// <summary>The sum of every account: zero, whatever was posted.</summary>
    internal readonly long Trial
    {
        get
        {
            long sum = 0;
            foreach (long entry in entries)
            {
                sum += entry;
            }

            return sum;
        }
    }

    /// <summary>Adds what a posting says as of a day.</summary>
    internal void Add(in PackedPosting posting, int asOf)
    {
        if (posting.Day > asOf)
        {
            return;
        }

        long minutes = posting.IsReversal ? -(long)posting.MinuteCount : posting.MinuteCount;
        long inGroup = posting.IsReversal ? -(long)posting.GroupMinuteCount : posting.GroupMinuteCount;
        int cause = (int)posting.Cause;
        long owed = 0;
        long unresolved = 0;
        switch (posting.Kind)
        {
            case PostingKind.Prescribed:
            case PostingKind.Amended:
                Move(LedgerAccount.Prescribed, LedgerAccount.Outstanding, minutes);
                owed = minutes;
                break;
            case PostingKind.Scheduled:
                Move(LedgerAccount.Scheduled, LedgerAccount.Unaccounted, minutes);
                break;
            case PostingKind.Delivered:
                Give(minutes, inGroup);
                Account(posting, minutes);
                owed = -minutes;
                break;
            case PostingKind.Missed:
                Move(LedgerAccount.Missed + cause, LedgerAccount.Unresolved + cause, minutes);
                Account(posting, minutes);
                unresolved = minutes;
                break;
            case PostingKind.MadeUp:
                Give(minutes, inGroup);
                Move(LedgerAccount.Unresolved + cause, LedgerAccount.MadeUp, minutes);
                owed = -minutes;
                unresolved = -minutes;
                break;
            case PostingKind.Excused:
                Move(LedgerAccount.Outstanding, LedgerAccount.Excused, minutes);
                Move(LedgerAccount.Unresolved + cause, LedgerAccount.Waived, minutes);
                owed = -minutes;
                unresolved = -minutes;
                break;
            case PostingKind.CompensatoryAwarded:
                Move(LedgerAccount.CompensatoryAwarded, LedgerAccount.CompensatoryOutstanding, minutes);
                break;
            case PostingKind.CompensatoryDelivered:
                Move(LedgerAccount.CompensatoryOutstanding, LedgerAccount.CompensatoryDelivered, minutes);
                break;
            default:
                break; // A reversal arrives as the posting it takes back, marked as reversed.
        }

        if (posting.DueDay <= asOf)
        {
            pastDue += owed;
            pastDueUnresolved += unresolved;
        }
    }

    internal readonly MinutesBalance ToBalance() => new()
    {
        Prescribed = new Minutes(-Of(LedgerAccount.Prescribed)),
        DeliveredIndividually = new Minutes(Of(LedgerAccount.DeliveredIndividually)),
        DeliveredInGroup = new Minutes(Of(LedgerAccount.DeliveredInGroup)),
        Excused = new Minutes(Of(LedgerAccount.Excused)),
        Outstanding = new Minutes(Of(LedgerAccount.Outstanding)),
        PastDue = new Minutes(pastDue),
        PastDueUnresolved = new Minutes(pastDueUnresolved),
        Scheduled = new Minutes(-Of(LedgerAccount.Scheduled)),
        Unaccounted = new Minutes(Of(LedgerAccount.Unaccounted)),
        MadeUp = new Minutes(Of(LedgerAccount.MadeUp)),
        Missed = ByCause(LedgerAccount.Missed, -1),
        Unresolved = ByCause(LedgerAccount.Unresolved, 1),
        CompensatoryAwarded = new Minutes(-Of(LedgerAccount.CompensatoryAwarded)),
        CompensatoryDelivered = new Minutes(Of(LedgerAccount.CompensatoryDelivered)),
        CompensatoryOutstanding = new Minutes(Of(LedgerAccount.CompensatoryOutstanding)),
    };

    private readonly long Of(LedgerAccount account) => entries[(int)account];

    private readonly MissedMinutes ByCause(LedgerAccount first, int sign) => new(
        Cause(first, sign, 0), Cause(first, sign, 1), Cause(first, sign, 2), Cause(first, sign, 3), Cause(first, sign, 4),
        Cause(first, sign, 5), Cause(first, sign, 6), Cause(first, sign, 7), Cause(first, sign, 8));

    private readonly Minutes Cause(LedgerAccount first, int sign, int cause) => new(sign * Of(first + cause));

    private void Give(long minutes, long inGroup)
    {
        Move(LedgerAccount.Outstanding, LedgerAccount.DeliveredIndividually, minutes - inGroup);
        Move(LedgerAccount.Outstanding, LedgerAccount.DeliveredInGroup, inGroup);
    }

    private void Account(in PackedPosting posting, long minutes)
    {
        if (posting.WasScheduled)
        {
            Move(LedgerAccount.Unaccounted, LedgerAccount.Accounted, minutes);
        }
    }

    private void Move(LedgerAccount from, LedgerAccount to, long minutes)
    {
        entries[(int)from] -= minutes;
        entries[(int)to] += minutes;
    }

    [InlineArray(Accounts)]
    private struct Entries
    {
        private long first;
    }
}
