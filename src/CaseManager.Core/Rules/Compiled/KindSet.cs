using System.Runtime.CompilerServices;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>A set of event kinds as 256 bits. The default value is the empty set.</summary>
internal struct KindSet
{
    /// <summary>How many kinds there are.</summary>
    internal const int Kinds = 256;

    private Bits bits;

    internal readonly bool IsEmpty => (bits[0] | bits[1] | bits[2] | bits[3]) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool Contains(int kind) => (bits[(kind >> 6) & 3] & (1UL << kind)) != 0;

    public static KindSet operator |(KindSet one, KindSet other)
    {
        for (int word = 0; word < Kinds / 64; word++)
        {
            one.bits[word] |= other.bits[word];
        }

        return one;
    }

    internal void Add(int kind) => bits[(kind >> 6) & 3] |= 1UL << kind;

    [InlineArray(4)]
    private struct Bits
    {
        private ulong first;
    }
}
