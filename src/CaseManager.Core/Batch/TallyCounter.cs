using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    /// <summary>Words of a deadline.</summary>
    private const int Words = 5;

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
            ReadOnlySpan<ulong> words = MemoryMarshal.Cast<PackedDeadline, ulong>(deadlines);
            foreach (ref readonly PackedDeadline deadline in deadlines)
            {
                Count(deadline.Settled);
                hash = Mix(hash, Told(words[..Words]));
                words = words[Words..];
            }

            Hash += hash;
            Deadlines += deadlines.Length;
        }
    }

    internal static int Place(int rule, DeadlineStatus status, int weeks) => (((rule * Statuses) + (int)status) * Weeks) + weeks;

    /// <summary>
    /// A deadline in one word: each of its words times an odd number of its own. The products do not wait for one another; to mix word
    /// after word would take longer than to find a date.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Told(ReadOnlySpan<ulong> words) =>
        unchecked(
            (words[0] * 0xC2B2_AE3D_27D4_EB4F)
            + (words[1] * 0x1656_67B1_9E37_79F9)
            + (words[2] * 0xD6E8_FEB8_6659_FD93)
            + (words[3] * 0xFF51_AFD7_ED55_8CCD)
            + (words[4] * 0xC4CE_B9FE_1A85_EC53));

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
