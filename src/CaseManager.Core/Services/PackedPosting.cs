using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>One posting in 24 bytes, for the balances of a district: what a balance needs to know and nothing else.</summary>
/// <remarks>
/// <para>A reversal is the posting that it takes back with <see cref="IsReversal"/> set: it holds on the same day and has the other sign.</para>
/// <para>Equality is by value. The default value prescribes no minutes on 1900-01-01 in account 0.</para>
/// </remarks>
public readonly record struct PackedPosting
{
    private readonly PostingKind kind;
    private readonly byte cause;
    private readonly byte flags;

    /// <summary>Packs one posting.</summary>
    /// <param name="account">The host's number of whatever it wants a balance of: a student, or one service of a student.</param>
    /// <param name="kind">What it says; not <see cref="PostingKind.Reversed"/>.</param>
    /// <param name="on">The day.</param>
    /// <param name="minutes">The minutes: more than zero, but for <see cref="PostingKind.Amended"/>, and at most <see cref="SessionPosting.MaximumMinutes"/>.</param>
    /// <param name="due">The last day of the period that owes them, or of the period of the miss; null for postings outside any period.</param>
    /// <param name="inGroup">How many of given minutes were given in a group.</param>
    /// <param name="cause">Why they were missed: of the posting itself or, for minutes made up or excused, of the miss.</param>
    /// <param name="wasScheduled">Whether minutes given or missed were planned as a session.</param>
    /// <param name="isReversal">Whether it takes back such a posting.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number, a date or the kind is out of its range.</exception>
    public PackedPosting(
        int account,
        PostingKind kind,
        LocalDate on,
        Minutes minutes,
        LocalDate? due = null,
        Minutes inGroup = default,
        MissCause cause = MissCause.StudentAbsent,
        bool wasScheduled = false,
        bool isReversal = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(account);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)kind, (int)PostingKind.CompensatoryDelivered, nameof(kind));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)cause, (uint)MissCause.Removal, nameof(cause));
        bool signed = kind == PostingKind.Amended;
        if (minutes.Value > SessionPosting.MaximumMinutes || minutes.Value < (signed ? -SessionPosting.MaximumMinutes : 1))
        {
            throw new ArgumentOutOfRangeException(nameof(minutes), "A posting has from 1 minute to those of a leap year.");
        }

        if (inGroup < Minutes.Zero || (inGroup > minutes && inGroup > Minutes.Zero))
        {
            throw new ArgumentOutOfRangeException(nameof(inGroup), "Of the minutes given, at most all were given in a group.");
        }

        Account = account;
        this.kind = kind;
        Day = CivilDay.Checked(on);
        DueDay = due is { } last ? CivilDay.Checked(last, nameof(due)) : int.MaxValue;
        MinuteCount = (int)minutes.Value;
        GroupMinuteCount = (int)inGroup.Value;
        this.cause = (byte)cause;
        flags = (byte)((wasScheduled ? 1 : 0) | (isReversal ? 2 : 0));
    }

    /// <summary>The host's number of the account.</summary>
    public int Account { get; }

    /// <summary>What it says.</summary>
    public PostingKind Kind => kind;

    /// <summary>The day.</summary>
    public LocalDate On => CivilDay.ToDate(Day);

    /// <summary>The minutes.</summary>
    public Minutes Minutes => new(MinuteCount);

    /// <summary>How many of them were given in a group.</summary>
    public Minutes InGroup => new(GroupMinuteCount);

    /// <summary>Why they were missed; meaningless for other kinds.</summary>
    public MissCause Cause => (MissCause)cause;

    /// <summary>Whether minutes given or missed were planned as a session.</summary>
    public bool WasScheduled => (flags & 1) != 0;

    /// <summary>Whether it takes such a posting back.</summary>
    public bool IsReversal => (flags & 2) != 0;

    internal int Day { get; }

    internal int DueDay { get; }

    internal int MinuteCount { get; }

    internal int GroupMinuteCount { get; }
}
