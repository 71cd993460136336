using System.Collections.Immutable;
using System.Text;
using Ardalis.Result;
using CaseManager.Core.Limits;
using CaseManager.Core.Services;
using CaseManager.RulePacks;

namespace CaseManager.Core.Tests.Services;

/// <summary>Valid ledgers, logs and packs of limits with a few bytes changed: whatever comes, the answer is a result, never an exception.</summary>
public sealed class ServiceFuzzTests
{
    private const string Log = """{"schema":1,"logs":[{"id":"a","student":"s","line":"l","provider":"p","on":"2025-09-08","from":"09:00","to":"09:30"}]}""";

    private static readonly string[] Pieces =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "9223372036854775807", "-9223372036854775808", "\\ud800", "\\u0000", "é",
        "\"minutes\":0", "\"for\":\"m\"", "\"of\":\"p\"", "\"id\":\"p\"", "\"$kind\":\"reversed\"", "2499-12-31", "1899-12-31", "24:00", "[[[[[[",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_MutatedBytes_NeverThrowsAndWhatIsReadRoundTrips(int seed)
    {
        var random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++)
        {
            Result<SessionLedger> ledger = SessionLedgerJson.Read(Mutated(Encoding.UTF8.GetBytes(ServiceJsonTests.EverythingAsText), random));
            Result<ImmutableArray<ServiceLog>> logs = ServiceLogJson.Read(Mutated(Encoding.UTF8.GetBytes(Log), random));
            Result<LimitPack> limits = LimitPackReader.Read(Mutated(BuiltInLimits.Read("us-va").Span, random));
            Result<RosterBook> rosters = RosterBookJson.Read(Mutated(Encoding.UTF8.GetBytes(Limits.RosterBookJsonTests.EverythingAsText), random));

            accepted += ledger.IsSuccess ? 1 : 0;
            Assert.True(ledger.IsSuccess || ledger.ValidationErrors.Any());
            Assert.True(logs.IsSuccess || logs.ValidationErrors.Any());
            Assert.True(limits.IsSuccess || limits.ValidationErrors.Any());
            Assert.True(rosters.IsSuccess ? rosters.Value == RosterBookJson.Read(RosterBookJson.Write(rosters.Value)).Value : rosters.ValidationErrors.Any());
            if (ledger.IsSuccess)
            {
                Assert.Equal(ledger.Value, SessionLedgerJson.Read(SessionLedgerJson.Write(ledger.Value)).Value);
            }
        }

        Assert.True(accepted > 20, "Some mutations are harmless; if none were, the test would see only syntax errors.");
    }

    private static byte[] Mutated(ReadOnlySpan<byte> document, Random random)
    {
        List<byte> bytes = [.. document];
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes[at] = (byte)('0' + random.Next(10));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
