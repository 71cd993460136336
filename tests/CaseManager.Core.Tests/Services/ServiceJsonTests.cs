using System.Text;
using CaseManager.Core.Services;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;
using static CaseManager.Core.Tests.Services.Promised;

namespace CaseManager.Core.Tests.Services;

public class ServiceJsonTests
{
    private static readonly SessionLedger Everything = Ledger(
        Owed("p", "2025-09-08", "2025-09-14", 60) with { Stamp = new(Instant.FromUtc(2025, 9, 1, 8, 0), "case manager") },
        Changed("c", "2025-09-10", -10, "p"),
        Planned("s", "2025-09-08", 30),
        Given("d", "2025-09-08", 20, "s", inGroup: 10) with { Provider = new StaffId("slp-1") },
        Lost("m", "2025-09-08", 10, MissCause.SchoolActivity, "s"),
        MadeUp("u", "2025-09-17", 5, "m"),
        Excused("x", "2025-09-18", 5, "m"),
        Awarded("a", "2025-10-01", 600),
        FromAward("f", "2025-10-02", 45, "a"),
        Given("g", "2025-09-09", 7),
        Given("g", "2025-09-09", 7).Reverse(new("r"), new(Instant.FromUtc(2025, 9, 20, 8, 0)), "wrong student"));

    internal static readonly string EverythingAsText = Encoding.UTF8.GetString(SessionLedgerJson.Write(Everything));

    [Fact]
    public void Ledger_OfEveryKind_ComesBack()
    {
        SessionLedger read = SessionLedgerJson.Read(SessionLedgerJson.Write(Everything)).Value;

        Assert.Equal(Everything, read);
        Assert.Equal(SessionLedgerJson.Write(Everything), SessionLedgerJson.Write(read));
    }

    [Fact]
    public void Ledger_Written_HasItsKeysInOrder_AndNoneThatSaysNothing() =>
        Assert.StartsWith(
            """{"schema":1,"student":"s-1","postings":[{"$kind":"prescribed","through":"2025-09-14","id":"p","line":"speech","on":"2025-09-08","minutes":60,"recordedAt":"2025-09-01T08:00:00Z","recordedBy":"case manager"},{"$kind":"amended","of":"p","id":"c","line":"speech","on":"2025-09-10","minutes":-10},""",
            EverythingAsText,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"schema":2,"student":"s","postings":[]}""", "CM1007 $.schema")]
    [InlineData("""{"schema":1,"student":"s","postings":[],"extra":1}""", "CM1003 $")]
    [InlineData("""{"schema":1,"postings":[]}""", "CM1005 $")]
    [InlineData("""{"schema":1,"student":"s s","postings":[]}""", "CM1006 $.student")]
    [InlineData("""{"schema":1,"student":"s","student":"s","postings":[]}""", "CM1004 $.student")]
    [InlineData("""{"schema":1,"student":"s","postings":[{"$kind":"given","id":"d","line":"l","on":"2025-09-08","minutes":1}]}""", "CM1006 $.postings[0].$kind")]
    [InlineData("""{"schema":1,"student":"s","postings":[{"$kind":"missed","id":"d","line":"l","on":"2025-09-08","minutes":1,"cause":"snow"}]}""", "CM1006 $.postings[0].cause")]
    [InlineData("""{"schema":1,"student":"s","postings":[{"$kind":"madeUp","id":"d","line":"l","on":"2025-09-08","minutes":1,"for":"m"}]}""", "CM4102 $.postings[0].for")]
    [InlineData("[", "CM1001 $")]
    public void Ledger_WithAFault_IsRefusedWithItsPlace(string text, string expected) =>
        Assert.Equal([expected], SessionLedgerJson.Read(Encoding.UTF8.GetBytes(text)).ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}"));

    [Fact]
    public void Logs_Written_ComeBack()
    {
        ServiceLog log = new() { Id = new("a"), Student = new("s"), Line = new("l"), Provider = new("p"), On = D("2025-09-08"), From = new(9, 0), To = new(9, 30) };

        byte[] written = ServiceLogJson.Write([log]);

        Assert.Equal("""{"schema":1,"logs":[{"id":"a","student":"s","line":"l","provider":"p","on":"2025-09-08","from":"09:00","to":"09:30"}]}""", Encoding.UTF8.GetString(written));
        Assert.Equal(log, Assert.Single(ServiceLogJson.Read(written).Value));
    }

    [Theory]
    [InlineData("""{"schema":1,"logs":[{"id":"a","student":"s","line":"l","provider":"p","on":"2025-09-08","from":"9:00","to":"09:30"}]}""", "CM1006 $.logs[0].from")]
    [InlineData("""{"schema":1,"logs":[{"id":"a","student":"s","line":"l","provider":"p","on":"2025-09-08","from":"09:30","to":"09:00"}]}""", "CM4113 $.logs[0].to")]
    [InlineData("""{"schema":3,"logs":[]}""", "CM1007 $.schema")]
    public void Logs_WithAFault_AreRefusedWithTheirPlace(string text, string expected) =>
        Assert.Equal([expected], ServiceLogJson.Read(Encoding.UTF8.GetBytes(text)).ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}"));
}
