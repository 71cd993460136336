using System.Text;
using Ardalis.Result;
using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseloadReaderTests
{
    [Fact]
    public void Read_OneDocument_GivesCasesCalendarsAndHolidays()
    {
        Caseload caseload = Read($$"""
            {
              "calendars": { "tx": ["tx-2023.json", { "schoolYear" : "2024-25",  "x": [1] }], "none": [] },
              "holidays": { "us-tx": ["2024-04-21", "2024-03-02"] },
              "cases": [ {{Case("c-1")}}, {{Case("c-2")}} ]
            }
            """);

        Assert.Empty(caseload.Problems);
        Assert.Equal(["c-1", "c-2"], caseload.Cases.Select(file => file.Id.Value));
        Assert.Equal(["tx", "none"], caseload.Calendars.Select(calendar => calendar.Id));
        Assert.Equal(
            new CaseloadCalendar("tx",
            [
                new CalendarSource("$.calendars.tx[0]", "tx-2023.json", []),
                new CalendarSource("$.calendars.tx[1]", null, [.. """{ "schoolYear" : "2024-25",  "x": [1] }"""u8]),
            ]),
            caseload.Calendars[0]);
        Assert.Equal([new LocalDate(2024, 3, 2), new LocalDate(2024, 4, 21)], caseload.Holidays[new JurisdictionId("us-tx")].ToArray());
        Assert.Equal("2 cases, 2 calendars, 0 problems", caseload.ToString());
    }

    [Fact]
    public void Read_OneBadCase_IsToldWithItsPlaceAndTheOthersAreRead()
    {
        Caseload caseload = Read($$"""{ "cases": [ {{Case("c-0")}}, {{Case("c-1")}}, {{Case("c-2")}}, {{Case("c-3", "2024-31-01")}}, 7, {{Case("c-5")}} ] }""");

        Assert.Equal(["c-0", "c-1", "c-2", "c-5"], caseload.Cases.Select(file => file.Id.Value));
        Assert.Equal(
            [
                "$.cases[3].events[0].on CM1006 Here stands this text, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.",
                "$.cases[4] CM1006 Here stands this number, which is not an object.",
            ],
            Lines(caseload));
    }

    [Fact]
    public void Read_ACaseTwice_KeepsTheFirst()
    {
        Caseload caseload = Read($$"""{ "cases": [ {{Case("c-0")}}, {{Case("c-1")}}, {{Case("c-0", "2024-02-02")}} ] }""");

        Assert.Equal(2, caseload.Cases.Length);
        Assert.Equal(new LocalDate(2024, 1, 1), caseload.Cases[0].Events[0].On);
        Finding problem = Assert.Single(caseload.Problems);
        Assert.Equal(
            new Finding(new FindingCode(1213), FindingSeverity.Error, "$.cases[2].id", "The case c-0 already stands at $.cases[0].", "Keep one of the two, or give this one an id of its own."),
            problem);
    }

    [Fact]
    public void Read_WrongAroundTheCases_IsToldAndTheCasesAreRead()
    {
        Caseload caseload = Read($$"""
            { "cases": [ {{Case("c-1")}} ],
              "cases": [ {{Case("c-2")}} ],
              "calender": { "deep": [1] },
              "\ud800": [1],
              "holidays": { "us-tx": ["soon"], "Texas": [] },
              "calendars": { "a": "a.json", "b b": [], "c": ["c.json", 7, "", "\ud800"], "c": [], "\ud800": [], "d": ["d.json"] } }
            """);

        Assert.Equal(["c-1"], caseload.Cases.Select(file => file.Id.Value));
        Assert.Equal(["c", "d"], caseload.Calendars.Select(calendar => calendar.Id));
        Assert.Equal("c.json", Assert.Single(caseload.Calendars[0].Sources).FileName);
        Assert.Empty(caseload.Holidays);
        Assert.Equal(
            [
                "$.cases CM1004 The key 'cases' stands twice.",
                "$ CM1003 The key 'calender' is not known here.",
                "$ CM1003 A key has an escape that is not a character.",
                "$.holidays.us-tx[0] CM1006 Here stands this text, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.",
                "$.calendars.a CM1006 Here stands this text, which is not a list.",
                "$.calendars.c CM1004 The key 'c' stands twice.",
                "$.calendars CM1003 A key has an escape that is not a character.",
                "$.calendars.b b CM1201 This key is not an identifier.",
                "$.calendars.c[1] CM1006 This is neither the name of a file nor a calendar.",
                "$.calendars.c[2] CM1006 This is neither the name of a file nor a calendar.",
                "$.calendars.c[3] CM1006 This is neither the name of a file nor a calendar.",
            ],
            Lines(caseload));
        Assert.Equal("Did you mean 'calendars'?", caseload.Problems[1].Remedy);
    }

    [Fact]
    public void Read_HolidaysOfNoJurisdiction_KeepsTheOthers()
    {
        Caseload caseload = Read("""{ "holidays": { "Texas": [], "us-tx": ["2024-03-02"] }, "cases": [] }""" + "\n{");

        Assert.Empty(caseload.Holidays);
        Assert.Equal("CM1001", Assert.Single(caseload.Problems).Code.ToString());

        caseload = Read("""{ "holidays": { "Texas": [], "us-tx": ["2024-03-02"] }, "cases": [] }""");
        Assert.Equal(new JurisdictionId("us-tx"), Assert.Single(caseload.Holidays).Key);
        Assert.Equal(["$.holidays.Texas CM1203 This key is not a jurisdiction."], Lines(caseload));
    }

    [Theory]
    [InlineData("{\n \"calendars\": {} }", "$ CM1005 The key 'cases' is missing.")]
    [InlineData("{\n \"cases\": {} }", "$.cases CM1006 The value is not a list.")]
    [InlineData("{\n \"cases\": null }", "$.cases CM1006 The value is not a list.")]
    [InlineData("{\n \"cases\": [], \"calendars\": [] }", "$.calendars CM1006 Here stands a list, which is not an object.")]
    [InlineData("{\n \"cases\": [], \"holidays\": [] }", "$.holidays CM1006 Here stands a list, which is not an object.")]
    [InlineData("[]", "$ CM1006 This is not a caseload.")]
    [InlineData("7", "$ CM1006 This is not a caseload.")]
    [InlineData("", "$ CM1001 The document is empty.")]
    [InlineData("\n \n", "$ CM1001 The document is empty.")]
    [InlineData("{\n \"cases\": [", "$ CM1001 The document is not JSON: it breaks off at line 2, byte 12 of that line.")]
    [InlineData("noise", "$ CM1001 The document is not JSON: it breaks off at line 1, byte 2 of that line.")]
    public void Read_NotACaseload_SaysSoOnce(string text, string expected)
    {
        Caseload caseload = Read(text);

        Assert.Empty(caseload.Cases);
        Assert.Equal([expected], Lines(caseload));
    }

    [Fact]
    public void Read_FiftyMegabytesOfNoise_GivesOneMessage()
    {
        byte[] noise = new byte[50 * 1024 * 1024];
        new Random(7).NextBytes(noise);

        Assert.Equal("CM1001", Assert.Single(CaseloadReader.Read(noise).Problems).Code.ToString());
        noise[0] = (byte)'{';
        noise[1] = (byte)'\n';
        Assert.Equal("The document is not UTF-8 text.", Assert.Single(CaseloadReader.Read(noise).Problems).Message);
    }

    [Fact]
    public void Read_MillionsOfBadCases_StopsAtEnough()
    {
        string text = "{ \"cases\": [" + string.Join(',', Enumerable.Repeat("0", 1_000_000)) + "] }";

        Caseload caseload = Read(text);

        Assert.Equal(101, caseload.Problems.Length);
        Assert.Equal("There are at least 9900 more problems.", caseload.Problems[^1].Message);
        Assert.Equal(101, Read(string.Join('\n', Enumerable.Repeat("{}", 1_000_000))).Problems.Length);
    }

    [Fact]
    public void Read_OverTheLimit_SaysTheSize()
    {
        byte[] large = new byte[CaseloadReader.MaximumDocumentBytes + 1];

        Assert.Equal(
            "The document has 67108865 bytes; at most 67108864 are read.",
            Assert.Single(CaseloadReader.Read(large).Problems).Message);
    }

    [Fact]
    public void Read_ACaseOverItsLimit_CostsOnlyItself()
    {
        string large = Case("c-1").Replace("\"us\"", "\"us\"" + new string(' ', CaseJson.MaximumBytes), StringComparison.Ordinal);

        Caseload caseload = Read($$"""{ "cases": [ {{large}}, {{Case("c-2")}} ] }""");

        Assert.Equal("c-2", Assert.Single(caseload.Cases).Id.Value);
        Assert.Equal("$.cases[0] CM1002", Lines(caseload)[0][..17]);
    }

    [Fact]
    public void Read_TheOrderOfKeys_DoesNotMatter()
    {
        Caseload caseload = Read($$"""{ "cases": [ {{Case("c-1")}} ], "calendars": { "a": [] } }""");

        Assert.Single(caseload.Cases);
        Assert.Single(caseload.Calendars);
    }

    internal static string Case(string id, string on = "2024-01-01") =>
        $$"""{ "id": "{{id}}", "student": { "id": "s", "birthDate": "2016-04-09" }, "jurisdiction": "us", "events": [ { "id": "e1", "name": "referral.received", "on": "{{on}}" } ] }""";

    private static Caseload Read(string text) => CaseloadReader.Read(Encoding.UTF8.GetBytes(text));

    private static string[] Lines(Caseload caseload) => [.. caseload.Problems.Select(problem => $"{problem.Path} {problem.Code} {problem.Message}")];
}
