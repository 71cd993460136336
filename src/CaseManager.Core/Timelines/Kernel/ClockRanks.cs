using System.Runtime.Intrinsics;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>
/// Puts a few clocks in the order of their versions by counting, for each, those that stand before it: eight counts at once and no branch
/// that depends on the order, where a sort would mispredict at every other step.
/// </summary>
internal static class ClockRanks
{
    /// <summary>The number of comparisons grows with the square of the number of clocks.</summary>
    internal const int Most = 64;

    private const int PlaceBits = 6;

    /// <summary>Writes the places of the clocks in order of version, then of place.</summary>
    /// <param name="clocks">At most <see cref="Most"/> clocks.</param>
    /// <param name="order">Receives as many places.</param>
    internal static void Order(ReadOnlySpan<Clock> clocks, Span<int> order)
    {
        Span<int> keys = stackalloc int[Most];
        unchecked
        {
            for (int i = 0; i < clocks.Length; i++)
            {
                keys[i] = (clocks[i].Version << PlaceBits) | i;
            }

            for (int i = 0; i < clocks.Length; i += Vector256<int>.Count)
            {
                var eight = Vector256.Create<int>(keys.Slice(i, Vector256<int>.Count));
                Vector256<int> less = Vector256<int>.Zero;
                foreach (int key in keys[..clocks.Length])
                {
                    // A comparison that holds is -1 in its lane.
                    less += Vector256.GreaterThan(eight, Vector256.Create(key));
                }

                int last = Math.Min(Vector256<int>.Count, clocks.Length - i);
                for (int lane = 0; lane < last; lane++)
                {
                    order[-less[lane]] = i + lane;
                }
            }
        }
    }
}
