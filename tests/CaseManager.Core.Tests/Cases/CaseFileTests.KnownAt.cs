using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseFileTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 3, 12, 0);

    [Fact]
    public void AsKnownAt_TheVeryInstant_KnowsTheRecordAndOneNanosecondEarlierDoesNot()
    {
        CaseFile file = File(Received("a") with { Stamp = new RecordStamp(Noon) });

        Assert.Equal(["a"], Ids(file.AsKnownAt(Noon).Events));
        Assert.Empty(file.AsKnownAt(Noon - Duration.Epsilon).Events);
        Assert.Equal(0, file.AsKnownAt(Noon - Duration.Epsilon).Version);
    }

    [Fact]
    public void AsKnownAt_BeforeACorrection_ShowsWhatWasBelievedThen()
    {
        CaseFile file = File(
            Received("a", 2, 1) with { Stamp = new RecordStamp(Noon) },
            Received("a2", 2, 9) with { Stamp = new RecordStamp(Noon + Duration.FromDays(2)), Replaces = E("a") });

        Assert.Equal(["a"], Ids(file.AsKnownAt(Noon + Duration.FromDays(1)).Events));
        Assert.Equal(["a2"], Ids(file.AsKnownAt(Noon + Duration.FromDays(2)).Events));
        Assert.Equal(file, file.AsKnownAt(Noon + Duration.FromDays(2)));
    }

    [Fact]
    public void AsKnownAt_BeforeAVoid_TheEventStands()
    {
        CaseFile file = Good(File(Received("a")).Void(E("a"), E("v"), Day, new RecordStamp(Noon)));

        Assert.Equal(["a"], Ids(file.AsKnownAt(Noon - Duration.Epsilon).Events));
        Assert.Empty(file.AsKnownAt(Noon).Events);
    }

    [Fact]
    public void AsKnownAt_RecordsWithoutInstant_AreAlwaysKnown() =>
        Assert.Equal(["a"], Ids(File(Received("a")).AsKnownAt(Instant.MinValue).Events));

    [Fact]
    public void AsKnownAt_CorrectionStampedBeforeItsTarget_ComesWithTheTarget()
    {
        CaseFile file = File(
            Received("a", 2, 1) with { Stamp = new RecordStamp(Noon) },
            Received("a2", 2, 9) with { Stamp = new RecordStamp(Noon - Duration.FromHours(1)), Replaces = E("a") },
            Received("a3", 2, 10) with { Replaces = E("a2") });

        Assert.Empty(file.AsKnownAt(Noon - Duration.FromMinutes(1)).Records);
        Assert.Equal(["a3"], Ids(file.AsKnownAt(Noon).Events));
    }

    [Fact]
    public void AsKnownAt_Anything_KeepsTheHeadOfTheFile()
    {
        CaseFile file = Good(CaseFile.Open(Id, Child, new JurisdictionId("us-tx"), [], "tx", CaseAttributes.From([new("grade", "2")])));
        CaseFile known = file.AsKnownAt(Noon);

        Assert.Equal(file, known);
        Assert.Equal("tx", known.CalendarId);
    }
}
