using System.Runtime.Intrinsics.X86;
using CaseManager.Core.Calendars;

namespace CaseManager.Core.Tests.Calendars;

public class DayBitmapTests
{
    [Fact]
    public void BitSelect_EveryBitOfManyWords_AgreesOnBothPaths()
    {
        var random = new Random(64);
        ulong[] words = [1, 1UL << 63, ulong.MaxValue, 0x5555_5555_5555_5555, 0x1F1F_1F1F_1F1F_1F1F, .. Enumerable.Range(0, 500).Select(_ => (ulong)random.NextInt64() & (ulong)random.NextInt64())];
        foreach (ulong word in words)
        {
            int index = 0;
            for (int place = 0; place < 64; place++)
            {
                if (((word >> place) & 1) == 0)
                {
                    continue;
                }

                Assert.Equal(place, BitSelect.Halved(word, index));
                Assert.Equal(place, BitSelect.Of(word, index));
                if (Bmi2.X64.IsSupported)
                {
                    Assert.Equal(place, BitSelect.Deposited(word, index));
                }

                index++;
            }
        }
    }

    [Fact]
    public void TryAdd_RandomSets_AgreesWithAList()
    {
        var random = new Random(17);
        foreach (double density in (double[])[0.01, 0.1, 0.5, 0.99])
        {
            int length = 3000 + random.Next(70);
            ulong[] words = DayBitmap.WordsFor(length);
            List<int> members = [.. Enumerable.Range(0, length).Where(_ => random.NextDouble() < density)];
            members.ForEach(position => DayBitmap.Set(words, position));
            var bitmap = new DayBitmap(100, length, words);
            for (int position = 0; position < length; position += 7)
            {
                int through = members.Count(member => member <= position);
                int before = members.Count(member => member < position);
                Assert.Equal(through, bitmap.CountThrough(position));
                foreach (int days in (int[])[1, 2, 31, 64, 400])
                {
                    Assert.Equal(through + days <= members.Count, bitmap.TryAdd(position, days, out int ahead));
                    Assert.Equal(through + days <= members.Count ? 100 + members[through + days - 1] : 0, ahead);
                    Assert.Equal(before >= days, bitmap.TrySubtract(position, days, out int back));
                    Assert.Equal(before >= days ? 100 + members[before - days] : 0, back);
                }
            }

            Assert.Equal(members.Count, bitmap.Total);
        }
    }

    [Fact]
    public void Bytes_SeventeenSchoolYears_IsAboutOneKilobyte()
    {
        SchoolCalendar calendar = Published.Calendar("tx-cypress-fairbanks-2023-24").Project(16);
        var bitmap = new DayBitmap(0, calendar.Kinds.Length, DayBitmap.WordsFor(calendar.Kinds.Length));

        Assert.InRange(bitmap.Bytes, 900, 1300);
    }

    [Fact]
    public void Clear_OneDay_LeavesTheOthers()
    {
        ulong[] words = DayBitmap.WordsFor(128);
        DayBitmap.Set(words, 64);
        DayBitmap.Set(words, 65);
        DayBitmap.Clear(words, 64);

        Assert.Equal([0UL, 2UL], words);
    }
}
