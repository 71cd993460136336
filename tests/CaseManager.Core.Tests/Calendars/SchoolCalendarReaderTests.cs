using System.Text;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class SchoolCalendarReaderTests
{
    private const string Good = """
        { "district": "A district", "state": "TX", "schoolYear": "2025-26",
          "firstInstructionalDay": "2025-08-18", "lastInstructionalDay": "2026-05-29",
          "weekend": ["Saturday", "Sunday"],
          "nonInstructional": [ { "from": "2025-09-01", "to": "2025-09-01", "name": "Labor Day", "kind": "holiday" } ] }
        """;

    [Fact]
    public void Read_RequiredKeysOnly_TakesTheFallbackId()
    {
        SchoolYearCalendar year = Read(Good).Value;

        Assert.Equal("fallback", year.Id);
        Assert.Equal("A district", year.District);
        Assert.Equal("TX", year.State);
        Assert.Equal(new SchoolYear(2025), year.SchoolYear);
        Assert.Equal(D("2025-08-18"), year.FirstInstructionalDay);
        Assert.Equal(D("2026-05-29"), year.LastInstructionalDay);
        Assert.Equal([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], year.Weekend.AsEnumerable());
        Assert.Equal([new NonInstructionalSpan(D("2025-09-01"), D("2025-09-01"), "Labor Day", DayKinds.Holiday)], year.NonInstructional.AsEnumerable());
        Assert.Empty(year.ExtraInstructional);
        Assert.Empty(year.EarlyDismissal);
        Assert.Empty(year.ContingencyMakeUpDays);
        Assert.Null(year.StatedInstructionalDays);
        Assert.False(year.IsProjected);
        Assert.Empty(year.Findings);
    }

    [Fact]
    public void Read_EveryDocumentedKey_IsAccepted()
    {
        string full = Good.Insert(1, """
             "id": "own", "extraInstructional": ["2026-03-14", "2025-09-01"], "earlyDismissal": ["2026-05-29", "2025-12-19"],
             "contingencyMakeUpDays": ["2026-06-01"], "statedInstructionalDays": null, "statedDaysByMonth": { "2025-09": 22 },
             "source": "https://example.org", "quality": "A", "notes": "n", "computedInstructionalDays": 200, "checkResult": "c",
            """);

        SchoolYearCalendar year = Read(full).Value;

        Assert.Equal("own", year.Id);
        Assert.Equal([D("2025-09-01"), D("2026-03-14")], year.ExtraInstructional.AsEnumerable());
        Assert.Equal([D("2025-12-19"), D("2026-05-29")], year.EarlyDismissal.AsEnumerable());
        Assert.Equal([D("2026-06-01")], year.ContingencyMakeUpDays.AsEnumerable());
        Assert.Empty(year.Findings);
    }

    [Theory]
    [InlineData("holiday", DayKinds.Holiday)]
    [InlineData("break", DayKinds.Break)]
    [InlineData("staffDay", DayKinds.StaffDay)]
    [InlineData("weather", DayKinds.Weather)]
    [InlineData("other", DayKinds.Other)]
    public void Read_Kind_IsThatOfTheCalendar(string written, DayKinds kind) =>
        Assert.Equal(kind, Read(Good.Replace("\"holiday\"", $"\"{written}\"", StringComparison.Ordinal)).Value.NonInstructional[0].Kind);

    [Theory]
    [InlineData("\"lastInstructionalDay\": \"2026-05-29\"", "\"lastInstructionalDay\": \"2025-05-29\"", "CM1101", "$.lastInstructionalDay")]
    [InlineData("\"to\": \"2025-09-01\"", "\"to\": \"2025-08-31\"", "CM1102", "$.nonInstructional[0].to")]
    [InlineData("\"from\": \"2025-09-01\"", "\"from\": \"2025-08-17\"", "CM1103", "$.nonInstructional[0]")]
    [InlineData("\"to\": \"2025-09-01\"", "\"to\": \"2026-05-30\"", "CM1103", "$.nonInstructional[0]")]
    [InlineData("\"weekend\"", "\"extraInstructional\": [\"2026-05-30\"], \"weekend\"", "CM1104", "$.extraInstructional[0]")]
    [InlineData("\"weekend\"", "\"extraInstructional\": [\"2025-08-16\"], \"weekend\"", "CM1104", "$.extraInstructional[0]")]
    [InlineData("\"weekend\"", "\"earlyDismissal\": [\"2026-05-30\"], \"weekend\"", "CM1105", "$.earlyDismissal[0]")]
    [InlineData("\"weekend\"", "\"extraInstructional\": [\"2026-05-23\", \"2026-05-23\"], \"weekend\"", "CM1106", "$.extraInstructional[1]")]
    [InlineData("\"weekend\"", "\"earlyDismissal\": [\"2026-05-22\", \"2026-05-22\"], \"weekend\"", "CM1106", "$.earlyDismissal[1]")]
    [InlineData("\"Saturday\", \"Sunday\"", "\"Sunday\", \"Sunday\"", "CM1106", "$.weekend[1]")]
    [InlineData("\"Saturday\", \"Sunday\"", "\"Saturday\", \"sunday\"", "CM1107", "$.weekend[1]")]
    [InlineData("\"Saturday\", \"Sunday\"", "\"None\"", "CM1107", "$.weekend[0]")]
    [InlineData("\"Saturday\", \"Sunday\"", "\"6\"", "CM1107", "$.weekend[0]")]
    [InlineData("\"Saturday\", \"Sunday\"", "\"Monday\", \"Tuesday\", \"Wednesday\", \"Thursday\", \"Friday\", \"Saturday\", \"Sunday\"", "CM1108", "$.weekend")]
    [InlineData("\"2025-26\"", "\"2025-27\"", "CM1109", "$.schoolYear")]
    [InlineData("\"2025-26\"", "\"2024-25\"", "CM1109", "$.schoolYear")]
    [InlineData("\"2025-26\"", "\"2026-27\"", "CM1109", "$.schoolYear")]
    [InlineData("\"2025-08-18\"", "\"2025-04-24\"", "CM1110", "$.lastInstructionalDay")]
    [InlineData("\"from\": \"2025-09-01\", \"to\": \"2025-09-01\"", "\"from\": \"2025-08-18\", \"to\": \"2026-05-29\"", "CM1111", "$.nonInstructional")]
    [InlineData("\"Labor Day\"", "\" \"", "CM1112", "$.nonInstructional[0].name")]
    [InlineData("\"weekend\"", "\"id\": \"\", \"weekend\"", "CM1112", "$.id")]
    [InlineData("\"weekend\"", "\"statedInstructionalDays\": 401, \"weekend\"", "CM1116", "$.statedInstructionalDays")]
    [InlineData("\"weekend\"", "\"statedInstructionalDays\": -1, \"weekend\"", "CM1116", "$.statedInstructionalDays")]
    [InlineData("\"weekend\"", "\"statedDaysByMonth\": { \"2025-13\": 1 }, \"weekend\"", "CM1116", "$.statedDaysByMonth")]
    [InlineData("\"weekend\"", "\"statedDaysByMonth\": { \"1899-12\": 1 }, \"weekend\"", "CM1116", "$.statedDaysByMonth")]
    [InlineData("\"weekend\"", "\"statedDaysByMonth\": { \"2500-01\": 1 }, \"weekend\"", "CM1116", "$.statedDaysByMonth")]
    [InlineData("\"weekend\"", "\"statedDaysByMonth\": { \"2025-12\": 32 }, \"weekend\"", "CM1116", "$.statedDaysByMonth")]
    [InlineData("\"holiday\"", "\"Holiday\"", "CM1006", "$.nonInstructional[0].kind")]
    [InlineData("\"holiday\"", "1", "CM1006", "$.nonInstructional[0].kind")]
    [InlineData("\"2025-08-18\"", "\"18 August 2025\"", "CM1006", "$.firstInstructionalDay")]
    [InlineData("\"district\": \"A district\",", "", "CM1005", "$")]
    [InlineData("\"district\"", "\"districtName\": \"x\", \"district\"", "CM1003", "$")]
    [InlineData("\"district\"", "\"state\": \"x\", \"district\"", "CM1004", "$.state")]
    public void Read_OneMistake_IsRefusedWithItsPlaceAndRemedy(string good, string bad, string code, string path)
    {
        string json = Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Good, json);

        Result<SchoolYearCalendar> read = Read(json);

        Assert.Equal(ResultStatus.Invalid, read.Status);
        ValidationError error = Assert.Single(read.ValidationErrors);
        Assert.Equal((code, path), (error.ErrorCode, error.Identifier));
        Assert.EndsWith(".", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyMistakes_AreReportedAtOnce()
    {
        string json = """
            { "district": "d", "state": "s", "schoolYear": "25/26", "firstInstructionalDay": "2025-08-18", "lastInstructionalDay": "2026-05-29",
              "weekend": ["Sat", "Sunday", "Sunday"],
              "nonInstructional": [ { "from": "2025-09-02", "to": "2025-09-01", "name": "", "kind": "other" }, { "from": "2024-01-01", "to": "2024-01-01", "name": "x", "kind": "other" } ],
              "extraInstructional": ["2026-07-04"], "earlyDismissal": ["2026-07-04"] }
            """;

        Assert.Equal(
            ["CM1109", "CM1107", "CM1106", "CM1112", "CM1102", "CM1103", "CM1104", "CM1105"],
            Read(json).ValidationErrors.Select(error => error.ErrorCode));
    }

    [Fact]
    public void Read_ReversedYearWithBadSchoolYear_ReportsBoth()
    {
        string json = Good.Replace("2025-26", "x", StringComparison.Ordinal).Replace("2026-05-29", "2025-05-29", StringComparison.Ordinal);

        Assert.Equal(["CM1109", "CM1101"], Read(json).ValidationErrors.Select(error => error.ErrorCode));
    }

    [Fact]
    public void Read_MessageOfAReversedSpan_NamesBothDatesAndTheRemedy()
    {
        string json = Good.Replace("\"to\": \"2025-09-01\"", "\"to\": \"2024-09-01\"", StringComparison.Ordinal);

        Assert.Equal(
            "The days off end on 2024-09-01, before they begin on 2025-09-01. Exchange the two dates, or correct the year of one.",
            Assert.Single(Read(json).ValidationErrors).ErrorMessage);
    }

    [Theory]
    [InlineData("", "CM1001")]
    [InlineData("[]", "CM1006")]
    [InlineData("{", "CM1001")]
    public void Read_NotACalendar_IsRefused(string json, string code) => Assert.Equal(code, Read(json).ValidationErrors.First().ErrorCode);

    [Fact]
    public void Read_MoreThanTheLimit_IsRefusedUnread()
    {
        byte[] big = new byte[SchoolCalendarReader.MaximumBytes + 1];

        Assert.Equal("CM1002", Assert.Single(SchoolCalendarReader.Read(big, "x").ValidationErrors).ErrorCode);
    }

    [Fact]
    public void Read_EveryWeekdayAsSchoolDay_IsAccepted() =>
        Assert.Equal(284, Read(Good.Replace("\"Saturday\", \"Sunday\"", string.Empty, StringComparison.Ordinal)).Value.CountedInstructionalDays);

    [Fact]
    public void Read_FallbackIdIsNull_IsTheCallersMistake() => Assert.Throws<ArgumentNullException>(() => SchoolCalendarReader.Read([], null!));

    private static Result<SchoolYearCalendar> Read(string json) => SchoolCalendarReader.Read(Encoding.UTF8.GetBytes(json), "fallback");
}
