using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CaseManager.Core.Calendars;

/// <summary>The place of the nth set bit of a word: one instruction where the processor has it, six halvings elsewhere.</summary>
internal static class BitSelect
{
    /// <summary>The place, 0 to 63, of the set bit with <paramref name="index"/> set bits below it; the word has more than that many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(ulong word, int index) => Bmi2.X64.IsSupported ? Deposited(word, index) : Halved(word, index);

    /// <summary>Deposits a single bit into the set bits of the word. Call only where <see cref="Bmi2.X64.IsSupported"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Deposited(ulong word, int index) => BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << index, word));

    /// <summary>Keeps the half that holds the bit, six times.</summary>
    internal static int Halved(ulong word, int index)
    {
        int place = 0;
        for (int width = 32; width > 0; width >>= 1)
        {
            int below = BitOperations.PopCount(word & ((1UL << width) - 1));
            if (index >= below)
            {
                index -= below;
                word >>= width;
                place += width;
            }
        }

        return place;
    }
}
