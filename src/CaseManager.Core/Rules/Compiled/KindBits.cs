namespace CaseManager.Core.Rules.Compiled;

/// <summary>
/// Sets of kinds in 64 bits, for asking whether a case has an event of a set at all before looking for it. Only kinds that somebody
/// asks about have a bit: each one of its own, until there are more than 64 of them.
/// </summary>
internal sealed class KindBits
{
    private readonly ulong[] bits = new ulong[KindSet.Kinds];
    private int given;

    /// <summary>The bit of a kind; none when nobody asks about it.</summary>
    internal ulong this[int kind] => bits[kind];

    /// <summary>The bits of a set, which is asked about from now on.</summary>
    internal ulong Of(in KindSet set)
    {
        ulong asked = 0;
        for (int kind = 0; kind < bits.Length; kind++)
        {
            if (set.Contains(kind))
            {
                if (bits[kind] == 0)
                {
                    bits[kind] = 1UL << (given++ & 63);
                }

                asked |= bits[kind];
            }
        }

        return asked;
    }

    /// <summary>The bits of the kinds among some packed words.</summary>
    internal ulong Seen(ReadOnlySpan<uint> words, int dayBits)
    {
        ulong seen = 0;
        foreach (uint word in words)
        {
            seen |= bits[(int)(word >> dayBits)];
        }

        return seen;
    }
}
