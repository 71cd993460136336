namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>Numbers that follow from a seed alone (SplitMix64): the same on every machine, runtime and thread.</summary>
internal struct SeededNumbers
{
    private ulong state;

    /// <summary>A sequence of its own for each pair of a seed and a place.</summary>
    internal SeededNumbers(long seed, long place)
    {
        state = unchecked(((ulong)seed * 0xD1B5_4A32_D192_ED03) ^ ((ulong)place * 0x9E37_79B9_7F4A_7C15));
        Next();
    }

    /// <summary>A number from <paramref name="least"/> through <paramref name="most"/>.</summary>
    internal int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True so many times in a thousand.</summary>
    internal bool Chance(int inThousand) => Between(1, 1000) <= inThousand;

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E37_79B9_7F4A_7C15;
            ulong mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
