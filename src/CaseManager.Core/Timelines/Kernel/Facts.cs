namespace CaseManager.Core.Timelines.Kernel;

/// <summary>
/// The events of a case as 32-bit words: the kind in the upper 8 bits, the day number in the lower 24, in order of date and
/// then of the file. The further dates of an event, and its episode, follow it as words of reserved kinds.
/// </summary>
internal static class Facts
{
    internal const int DayBits = 24;
    internal const uint DayMask = (1u << DayBits) - 1;

    /// <summary>Words of this kind and above belong to the event before them.</summary>
    internal const int FirstReserved = 252;
    internal const int For = 252;
    internal const int Until = 253;
    internal const int Through = 254;
    internal const int Episode = 255;

    /// <summary>An event and everything that can follow it.</summary>
    internal const int MostWords = 5;

    internal static uint Word(int kind, int value) => ((uint)kind << DayBits) | (uint)value;

    /// <summary>How many of the words of a case, which stand in order of date, are of events dated on or before a day.</summary>
    internal static int LengthThrough(ReadOnlySpan<uint> words, int day)
    {
        unchecked
        {
            int length = words.Length;
            for (int i = words.Length - 1; i >= 0; i--)
            {
                if (words[i] >> DayBits >= FirstReserved)
                {
                    continue;
                }

                if ((words[i] & DayMask) <= day)
                {
                    break;
                }

                length = i;
            }

            return length;
        }
    }
}
