using System.Runtime.CompilerServices;
using CaseManager.Core.Services;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;
using static CaseManager.Core.Tests.Services.Promised;

namespace CaseManager.Core.Tests.Services;

public class DistrictBalancesTests
{
    private static readonly LocalDate Day = D("2025-09-08");

    [Fact]
    public void PackedPosting_Size_Is24Bytes() => Assert.Equal(24, Unsafe.SizeOf<PackedPosting>());

    [Fact]
    public void Build_AfterPostings_HasABalanceForEachAccount()
    {
        var district = new DistrictBalancesBuilder(3, Day);

        district.Post([new PackedPosting(0, PostingKind.Prescribed, Day, new(60), D("2025-09-14")), new PackedPosting(2, PostingKind.Delivered, Day, new(30), inGroup: new(10))]);
        district.Post(new PackedPosting(2, PostingKind.Delivered, Day.PlusDays(1), new(30)));

        Assert.Equal([60L, 0, -30], district.Build().Select(balance => balance.Outstanding.Value));
        Assert.Equal(10, district.Build()[2].DeliveredInGroup.Value);
    }

    [Fact]
    public void Post_MoreSessions_AllocatesNothingMore()
    {
        PackedPosting[] postings = [.. Enumerable.Range(0, 10_000).Select(i => new PackedPosting(i % 10, PostingKind.Delivered, Day, new(30)))];
        var district = new DistrictBalancesBuilder(10, Day);
        district.Post(postings);

        long before = GC.GetAllocatedBytesForCurrentThread();
        district.Post(postings);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Pack_ALedger_HasBothSidesOfWhatWasTakenBack()
    {
        SessionPosting.Delivered given = Given("d", "2025-09-08", 30);
        SessionLedger ledger = Ledger(given, given.Reverse(new("r"), default, "mistake"), Lost("m", "2025-09-08", 10, MissCause.Testing), MadeUp("u", "2025-09-09", 10, "m"));

        PackedPosting[] packed = [.. ledger.Pack(7)];

        Assert.Equal([false, true, false, false], packed.Select(posting => posting.IsReversal));
        Assert.Equal((7, MissCause.Testing, PostingKind.MadeUp), (packed[3].Account, packed[3].Cause, packed[3].Kind));
    }

    [Fact]
    public void PackedPosting_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedPosting(-1, PostingKind.Delivered, Day, new(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedPosting(0, PostingKind.Reversed, Day, new(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedPosting(0, PostingKind.Delivered, Day, new(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedPosting(0, PostingKind.Delivered, Day, new(5), inGroup: new(6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedPosting(0, PostingKind.Delivered, new LocalDate(1800, 1, 1), new(5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedPosting(0, PostingKind.Missed, Day, new(5), cause: (MissCause)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DistrictBalancesBuilder(1, Day).Post(new PackedPosting(1, PostingKind.Delivered, Day, new(5))));
        Assert.Equal(-5, new PackedPosting(0, PostingKind.Amended, Day, new(-5)).Minutes.Value);
    }
}
