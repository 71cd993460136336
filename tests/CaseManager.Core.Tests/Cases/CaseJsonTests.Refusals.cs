using System.Text;
using CaseManager.Core.Cases;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseJsonTests
{
    private const string Head = """ "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us", """;
    private const string Ident = " CM1201 This is not an identifier. Give 1 to 128 printable ASCII characters, without spaces or quotes.";

    [Fact]
    public void Read_WrongFormEverywhere_TellsEveryPlaceAtOnce()
    {
        string[] lines = Refused("""
            { "id": 7, "student": { "birthdate": "2016-04-09" }, "juristiction": "us",
              "events": [ { "id": "e1", "name": "referral.received", "on": "2024-13-01", "on": "2024-01-01", "until": 3 }, 5 ],
              "attributes": { "grade": 2, "note": null } }
            """);

        Assert.Equal(
            [
                "$.id CM1006 Here stands this number, which is not a text. Give a text.",
                "$.student CM1003 The key 'birthdate' is not known here. Did you mean 'birthDate'?",
                "$.student CM1005 The key 'id' is missing. Add 'id': a text.",
                "$.student CM1005 The key 'birthDate' is missing. Add 'birthDate': a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.",
                "$ CM1003 The key 'juristiction' is not known here. Did you mean 'jurisdiction'?",
                "$.events[0].on CM1006 Here stands this text, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31. Give a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.",
                "$.events[0].on CM1004 The key 'on' stands twice. Keep one of the two.",
                "$.events[0].until CM1006 Here stands this number, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31. Give a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.",
                "$.events[1] CM1006 Here stands this number, which is not an object. Give an object.",
                "$.attributes.grade CM1006 Here stands this number, which is not a text. Give a text.",
                "$.attributes.note CM1006 Here stands null, which is not a text. Give a text.",
                "$ CM1005 The key 'jurisdiction' is missing. Add 'jurisdiction': a text.",
            ],
            lines);
    }

    [Fact]
    public void Read_WrongContentEverywhere_TellsEveryPlaceAtOnce()
    {
        string[] lines = Refused("""
            { "id": "", "student": { "id": "a b", "birthDate": "2016-04-09" }, "jurisdiction": "US", "calendar": "c d",
              "events": [
                { "id": "e 1", "name": "Referral", "on": "2024-01-01", "voids": "v 1", "replaces": "r 1" },
                { "id": "e2", "name": "Referral", "on": "2015-01-01", "attributes": { "a b": "x", "long": "LONG" } },
                { "id": "e2", "name": "evaluation.extension-agreed", "on": "2024-01-01", "until": "2023-12-31" },
                { "id": "e4", "name": "record.voided", "on": "2024-01-01", "voids": "e9" } ],
              "attributes": { "c d": "x" }, "holidays": { "Texas": [] } }
            """.Replace("LONG", new string('x', 1001), StringComparison.Ordinal));

        Assert.Equal(
            [
                "$.id" + Ident,
                "$.student.id" + Ident,
                "$.jurisdiction CM1203 This is not a jurisdiction. Give lower-case letters and digits in parts joined by hyphens, such as us-tx.",
                "$.calendar" + Ident,
                "$.attributes.c d" + Ident,
                "$.events[0].id" + Ident,
                "$.events[0].voids" + Ident,
                "$.events[0].replaces" + Ident,
                "$.events[0].name CM1202 This is not an event name. Give two or more lower-case parts joined by dots, such as referral.received.",
                "$.events[1].name CM1202 This is not an event name. Give two or more lower-case parts joined by dots, such as referral.received.",
                "$.events[1].attributes.a b" + Ident,
                "$.events[1].attributes.long CM1214 The text is too long or has half a Unicode character. Give at most 1000 characters.",
                "$.events[1].on CM1210 The event is dated before the student's birth. Check this date and the birth date.",
                "$.events[2].until CM1209 The date 'until' is before 'on'. Check the two dates.",
                "$.events[2].id CM1204 The id e2 already belongs to record 1 of this case. Give the record an id of its own.",
                "$.events[3].voids CM1205 There is no earlier record e9 in this case. Name a record that was written before this one.",
                "$.holidays.Texas CM1203 This key is not a jurisdiction. Give lower-case letters and digits in parts joined by hyphens, such as us-tx.",
            ],
            lines);
    }

    [Fact]
    public void Read_TooManyRecords_SaysSoOnce()
    {
        string events = string.Join(',', Enumerable.Repeat("{}", 100_000));

        Assert.Equal(
            ["$.events CM1211 The case would have 100000 records; at most 10000 are kept. Check that this is the case of one student."],
            Refused("{" + Head + "\"events\": [" + events + "] }"));
    }

    [Fact]
    public void Read_AsManyRecordsAsMayBe_IsRead()
    {
        string events = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $$"""{"id":"e{{i}}","name":"attendance.absent","on":"2024-01-01"}"""));

        Assert.Equal(10_000, Good(CaseJson.Read(Encoding.UTF8.GetBytes("{" + Head + "\"events\": [" + events + "] }"))).Version);
    }

    [Fact]
    public void Read_TooManyAttributes_SaysSoOnce()
    {
        string attributes = string.Join(',', Enumerable.Range(0, 101).Select(i => $"\"a b{i}\": \"x\""));

        Assert.Equal(
            ["$.attributes CM1216 There are 101 attributes; at most 100 are kept. Keep what rules ask for."],
            Refused("{" + Head + "\"events\": [], \"attributes\": {" + attributes + "} }"));
    }

    [Fact]
    public void Read_ALargeFile_IsRefusedByItsSize()
    {
        byte[] large = new byte[CaseJson.MaximumBytes + 1];

        Assert.Equal(["$ CM1002 The document has 4194305 bytes; at most 4194304 are read. Split it, or check that this is the right file."], Lines(CaseJson.Read(large)));
    }

    [Theory]
    [InlineData("{ \"events\": 1, \"\\ud800\": 2 }")]
    [InlineData("{ \"\\ud800\": 2, \"events\": [] }")]
    [InlineData("[]")]
    [InlineData("7")]
    public void Read_NotACase_IsRefused(string text) => Assert.NotEmpty(Refused(text));

    [Fact]
    public void Read_MarkersInEveryValueOfARefusedCase_AreNeverRepeated()
    {
        string text = $$"""
            { "id": "c-1", "student": { "id": "{{Marker}} x", "birthDate": "{{Marker}}" }, "jurisdiction": "{{Marker}}", "calendar": "{{Marker}} x",
              "events": [ { "id": "{{Marker}} x", "name": "{{Marker}}", "on": "{{Marker}}", "episode": "{{Marker}}", "recordedBy": "{{Marker}}", "recordedAt": "{{Marker}}", "attributes": { "a": "{{Marker}}", "b": {{Quoted(2000)}} } } ],
              "attributes": { "x": "{{Marker}}", "y": ["{{Marker}}"] } }
            """;

        Assert.DoesNotContain(Marker, string.Join('\n', Refused(text)), StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, string.Join('\n', Refused(text.Replace($"\"birthDate\": \"{Marker}\"", "\"birthDate\": \"2016-04-09\"", StringComparison.Ordinal)
            .Replace($"\"on\": \"{Marker}\"", "\"on\": \"2015-01-01\"", StringComparison.Ordinal)
            .Replace($"\"recordedAt\": \"{Marker}\", ", string.Empty, StringComparison.Ordinal)
            .Replace($", \"y\": [\"{Marker}\"]", string.Empty, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static string Quoted(int length) => '"' + Marker + new string('x', length) + '"';

    private static string[] Refused(string text) => Lines(CaseJson.Read(Encoding.UTF8.GetBytes(text)));
}
