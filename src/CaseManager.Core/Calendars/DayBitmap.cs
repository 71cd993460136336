using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CaseManager.Core.Calendars;

/// <summary>A set of day numbers: one bit per day, and the number of days before each 64 of them.</summary>
/// <remarks>
/// Seventeen school years take about 1.2 KB, so that a thousand calendars stay in cache. Positions count from <see cref="First"/>;
/// the caller keeps them inside. Eight totals are compared at once, so that a search over more than a year has no branch to mispredict.
/// </remarks>
internal sealed class DayBitmap
{
    /// <summary>Totals compared at once, and the room before and after the real ones that lets a search start anywhere.</summary>
    private const int Lanes = 8;

    private readonly ulong[] words;

    /// <summary>Days of the set before each word, after <see cref="Lanes"/> that are less than any and before as many that are more.</summary>
    private readonly int[] before;

    internal DayBitmap(int first, int length, ulong[] words)
    {
        First = first;
        Length = length;
        this.words = words;
        before = new int[Lanes + words.Length + 1 + Lanes];
        before.AsSpan(0, Lanes).Fill(int.MinValue);
        before.AsSpan(Lanes + words.Length + 1).Fill(int.MaxValue);
        for (int word = 0; word < words.Length; word++)
        {
            before[Lanes + word] = Total;
            Total += BitOperations.PopCount(words[word]);
        }

        before[Lanes + words.Length] = Total;
    }

    /// <summary>Monday through Friday of every supported date, holidays included.</summary>
    internal static DayBitmap Weekdays { get; } = CompileWeekdays();

    /// <summary>The day number of position 0.</summary>
    internal int First { get; }

    /// <summary>The number of days described, in or out of the set.</summary>
    internal int Length { get; }

    /// <summary>The number of days in the set.</summary>
    internal int Total { get; }

    /// <summary>Bytes of the arrays, for tests of the memory budget.</summary>
    internal int Bytes => (words.Length * sizeof(ulong)) + (before.Length * sizeof(int));

    internal static ulong[] WordsFor(int length) => new ulong[(length + 63) >> 6];

    internal static void Set(ulong[] words, int position) => words[position >> 6] |= 1UL << position;

    internal static void Clear(ulong[] words, int position) => words[position >> 6] &= ~(1UL << position);

    /// <summary>Whether a day number is in the set; false outside the days described.</summary>
    internal bool Contains(int day)
    {
        int position = unchecked(day - First);
        return unchecked((uint)position < (uint)Length) && ((words[position >> 6] >> position) & 1) != 0;
    }

    /// <summary>Days of the set at positions 0 through <paramref name="position"/>; -1 is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CountThrough(int position) => position < 0 ? 0 : Through(position);

    /// <summary>The day number of the set's <paramref name="days"/>th day after a position inside; <paramref name="days"/> is 1 or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryAdd(int position, int days, out int day)
    {
        unchecked
        {
            // The sum of two positive numbers below 2^31 fits a uint.
            uint nth = (uint)Through(position) + (uint)days;
            if (nth > (uint)Total)
            {
                day = 0;
                return false;
            }

            var target = Vector256.Create((int)nth);
            int word = position >> 6;
            int passed;
            do
            {
                // The words that begin before the nth day, of the next eight: 512 days.
                passed = Lit(Vector256.LessThan(Vector256.Create(new ReadOnlySpan<int>(before, Lanes + word + 1, Lanes)), target));
                word += passed;
            }
            while (passed == Lanes);

            day = DayOf(word, (int)nth);
            return true;
        }
    }

    /// <summary>The day number of the set's <paramref name="days"/>th day before a position inside; <paramref name="days"/> is 1 or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySubtract(int position, int days, out int day)
    {
        unchecked
        {
            int word = position >> 6;
            int nth = before[Lanes + word] + BitOperations.PopCount(words[word] & ((1UL << position) - 1)) - days + 1;
            if (nth <= 0)
            {
                day = 0;
                return false;
            }

            var target = Vector256.Create(nth);
            int passed;
            do
            {
                // The words that begin with or after the nth day, of the eight that end here.
                passed = Lit(Vector256.GreaterThanOrEqual(Vector256.Create(new ReadOnlySpan<int>(before, word + 1, Lanes)), target));
                word -= passed;
            }
            while (passed == Lanes);

            day = DayOf(word, nth);
            return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Lit(Vector256<int> lanes) => BitOperations.PopCount(lanes.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int DayOf(int word, int nth) => unchecked(First + (word << 6) + BitSelect.Of(words[word], nth - 1 - before[Lanes + word]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Through(int position)
    {
        int word = position >> 6;

        // A shift takes the last six bits of its count: those of ~position are 63 less those of position.
        return unchecked(before[Lanes + word] + BitOperations.PopCount(words[word] << ~position));
    }

    private static DayBitmap CompileWeekdays()
    {
        ulong[] words = WordsFor(CivilDay.Last + 1);
        for (int day = 0; day <= CivilDay.Last; day++)
        {
            if (CivilDay.Weekday(day) < 5)
            {
                Set(words, day);
            }
        }

        return new DayBitmap(0, CivilDay.Last + 1, words);
    }
}
