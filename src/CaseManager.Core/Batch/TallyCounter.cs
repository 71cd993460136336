using CaseManager.Core.Timelines;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>Counts deadlines for one thread.</summary>
/// <remarks>
/// Most deadlines are not late: their counts stand side by side, so that they stay in the nearest cache; those of the late ones,
/// week by week, are fifty times as many.
/// </remarks>
internal struct TallyCounter(int rules, int asOf) : IDeadlineConsumer
{
    /// <summary>0 for deadlines that are not late, then one place for each begun week, the last for more.</summary>
    internal const int Weeks = DeadlineTally.MaximumWeeks + 1;

    internal static readonly int Statuses = Enum.GetValues<DeadlineStatus>().Length;

    private const ulong PlaceMask = (1UL << 20) - 1;

    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    private readonly long[] punctual = new long[rules * Statuses];
    private readonly long[] late = new long[rules * Statuses * Weeks];

    /// <summary>A sum of one hash for each case, so that the order of cases does not matter.</summary>
    internal ulong Hash { get; private set; }

    internal long Deadlines { get; private set; }

    public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
    {
        unchecked
        {
            ulong hash = ((ulong)caseIndex + 1) * Prime;
            foreach (ref readonly PackedDeadline deadline in deadlines)
            {
                ref readonly Settled settled = ref deadline.Settled;
                Count(settled);
                hash = Mix(hash, Told(settled));
            }

            Hash += hash;
            Deadlines += deadlines.Length;
        }
    }

    internal static int Place(int rule, DeadlineStatus status, int weeks) => (((rule * Statuses) + (int)status) * Weeks) + weeks;

    /// <summary>
    /// A deadline in one word: everything it tells, each part times an odd number of its own. The products do not wait for one another;
    /// to mix part after part would take longer than to find a date.
    /// </summary>
    private static ulong Told(in Settled settled) =>
        unchecked(
            ((((ulong)(uint)settled.DueDay << 32) | (uint)settled.StartDay) * 0xC2B2_AE3D_27D4_EB4F)
            + ((((ulong)(uint)settled.MetDay << 32) | ((ulong)settled.Version << 16) | ((ulong)settled.Branch << 8) | (byte)settled.Status) * 0x1656_67B1_9E37_79F9)
            + ((((ulong)(uint)settled.OpensDay << 32) | (uint)settled.NotBefore) * 0xD6E8_FEB8_6659_FD93)
            + (Marks(settled) * 0xFF51_AFD7_ED55_8CCD));

    /// <summary>
    /// What the days do not say, in one word: episode, the events that opened and ended the clock by their places among the case's
    /// words, and certainty. A case has fewer words than 20 bits count.
    /// </summary>
    private static ulong Marks(in Settled settled) =>
        unchecked(((ulong)(uint)settled.Episode << 48) | (((ulong)(uint)settled.StartFact & PlaceMask) << 28) | (((ulong)(uint)settled.EndFact & PlaceMask) << 8) | (byte)settled.Certainty);

    /// <summary>Adds what was counted to sums whose places are those of <see cref="Place"/>.</summary>
    internal readonly void AddTo(long[] sums)
    {
        for (int i = 0; i < late.Length; i++)
        {
            sums[i] += late[i];
        }

        for (int i = 0; i < punctual.Length; i++)
        {
            sums[i * Weeks] += punctual[i];
        }
    }

    internal static long[] Sums(int rules) => new long[rules * Statuses * Weeks];

    private readonly void Count(in Settled settled)
    {
        unchecked
        {
            int place = (settled.Version * Statuses) + (int)settled.Status;
            if (settled.Status is DeadlineStatus.MetLate or DeadlineStatus.Overdue)
            {
                int days = (settled.Status == DeadlineStatus.MetLate ? settled.MetDay : asOf) - settled.DueDay;
                late[(place * Weeks) + Math.Min((days + 6) / 7, DeadlineTally.MaximumWeeks)]++;
            }
            else
            {
                punctual[place]++;
            }
        }
    }

    private static ulong Mix(ulong hash, ulong value)
    {
        unchecked
        {
            hash = (hash ^ value) * Prime;
            return hash ^ (hash >> 32);
        }
    }
}
