using CaseManager.Core.Timelines;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>Counts deadlines for one thread.</summary>
internal struct TallyCounter(int rules, int asOf) : IDeadlineConsumer
{
    /// <summary>0 for deadlines that are not late, then one place for each begun week, the last for more.</summary>
    internal const int Weeks = DeadlineTally.MaximumWeeks + 1;

    internal static readonly int Statuses = Enum.GetValues<DeadlineStatus>().Length;

    private const ulong PlaceMask = (1UL << 20) - 1;

    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    internal long[] Counts { get; } = new long[rules * Statuses * Weeks];

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
                Counts[Place(settled.Version, settled.Status, WeeksLate(settled))]++;
                hash = Mix(hash, ((ulong)(uint)settled.DueDay << 32) | (uint)settled.StartDay);
                hash = Mix(hash, ((ulong)(uint)settled.MetDay << 32) | ((ulong)settled.Version << 16) | ((ulong)settled.Branch << 8) | (byte)settled.Status);
                hash = Mix(hash, ((ulong)(uint)settled.OpensDay << 32) | (uint)settled.NotBefore);
                hash = Mix(hash, Marks(settled));
            }

            Hash += hash;
        }

        Deadlines += deadlines.Length;
    }

    internal static int Place(int rule, DeadlineStatus status, int weeks) => (((rule * Statuses) + (int)status) * Weeks) + weeks;

    /// <summary>
    /// What the days do not say, in one word: episode, the events that opened and ended the clock by their places among the case's
    /// words, and certainty. A case has fewer words than 20 bits count.
    /// </summary>
    private static ulong Marks(in Settled settled) =>
        unchecked(((ulong)(uint)settled.Episode << 48) | (((ulong)(uint)settled.StartFact & PlaceMask) << 28) | (((ulong)(uint)settled.EndFact & PlaceMask) << 8) | (byte)settled.Certainty);

    private readonly int WeeksLate(in Settled settled)
    {
        int late = settled.Status switch
        {
            DeadlineStatus.MetLate => settled.MetDay - settled.DueDay,
            DeadlineStatus.Overdue => asOf - settled.DueDay,
            _ => 0,
        };
        return Math.Min((late + 6) / 7, DeadlineTally.MaximumWeeks);
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
