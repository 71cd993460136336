using System.Text;
using System.Text.Json;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Tests.Json;

public sealed class StrictJsonTests
{
    private const string Good = """
        { "name": "n", "shape": { "side": 2, "$kind": "square" }, "count": 1, "total": 5000000000, "open": true, "on": "2024-02-29",
          "at": "2024-02-29T01:02:03.000000004Z", "yearly": "02-29", "shade": "veryDark", "price": 1.5, "motto": "\u00e9", "notes": ["a"],
          "table": { "x": [1, 2] }, "anything": { "a": [null, { "a": 1, "a": 2 }] } }
        """;

    [Fact]
    public void Read_OneOfEverything_IsRead()
    {
        Zoo zoo = Read(Good, out string[] problems)!;

        Assert.Empty(problems);
        Assert.Equal(new Shape.Square { Side = 2 }, zoo.Shape);
        Assert.Equal(new LocalDate(2024, 2, 29), zoo.On);
        Assert.Equal(Instant.FromUtc(2024, 2, 29, 1, 2, 3) + Duration.FromNanoseconds(4), zoo.At);
        Assert.Equal(new AnnualDate(2, 29), zoo.Yearly);
        Assert.Equal(Shade.VeryDark, zoo.Shade);
        Assert.Equal(5_000_000_000, zoo.Total);
        Assert.Equal("é", zoo.Motto);
        Assert.Equal([1, 2], zoo.Table!["x"]);
        Assert.Equal(JsonValueKind.Object, zoo.Anything!.Value.ValueKind);
    }

    [Fact]
    public void Read_WithByteOrderMark_IsRead()
    {
        var problems = new Problems();

        Assert.NotNull(StrictJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)], ZooContext.Default.Zoo, 10_000, problems));
    }

    [Fact]
    public void Write_TheConverters_RoundTrip()
    {
        Zoo zoo = Read(Good, out _)!;
        string written = JsonSerializer.Serialize(zoo, ZooContext.Default.Zoo);

        Assert.Contains("\"on\":\"2024-02-29\",\"at\":\"2024-02-29T01:02:03.000000004Z\",\"yearly\":\"02-29\",\"shade\":\"veryDark\"", written, StringComparison.Ordinal);
        Assert.Equal(written, JsonSerializer.Serialize(Read(written, out _)!, ZooContext.Default.Zoo));
    }

    [Theory]
    [InlineData("", "$ CM1001 The document is empty. Give a JSON object.")]
    [InlineData(" \t\r\n", "$ CM1001 The document is empty. Give a JSON object.")]
    [InlineData("{", "$ CM1001 The document is not JSON: it breaks off at line 1, byte 2 of that line. Put the syntax right there; an editor with JSON support shows it.")]
    [InlineData("{}\n {}", "$ CM1001 The document is not JSON: it breaks off at line 2, byte 2 of that line. Put the syntax right there; an editor with JSON support shows it.")]
    [InlineData("{ \"name\": \"n\", }", "$ CM1001 The document is not JSON: it breaks off at line 1, byte 16 of that line. Put the syntax right there; an editor with JSON support shows it.")]
    [InlineData("[]", "$ CM1006 Here stands a list, which is not an object. Give an object.")]
    [InlineData("null", "$ CM1006 Here stands null, which is not an object. Give an object.")]
    [InlineData("true", "$ CM1006 Here stands true or false, which is not an object. Give an object.")]
    [InlineData("7", "$ CM1006 Here stands this number, which is not an object. Give an object.")]
    public void Read_NotTheDocument_SaysWhatItIs(string text, string expected)
    {
        Assert.Null(Read(text, out string[] problems));
        Assert.Equal([expected], problems);
    }

    [Theory]
    [InlineData("\"nmae\": \"m\"", "$ CM1003 The key 'nmae' is not known here. Did you mean 'name'?")]
    [InlineData("\"zebra\": 1", "$ CM1003 The key 'zebra' is not known here. Known keys: name, shape, count, total, open, on, at, yearly, shade, price, motto, notes, table, anything.")]
    [InlineData("\"a\\u0007\\ud83d\\ude00\": 1", "$ CM1003 The key 'a???' is not known here. Known keys: name, shape, count, total, open, on, at, yearly, shade, price, motto, notes, table, anything.")]
    [InlineData("\"name\": \"m\"", "$.name CM1004 The key 'name' stands twice. Keep one of the two.")]
    [InlineData("\"\\ud800\": 1", "$ CM1003 A key has an escape that is not a character. Write the key without broken \\u escapes.")]
    [InlineData("\"motto\": \"\\ud800\"", "$.motto CM1006 The text has an escape that is not a character. Write the text without broken \\u escapes.")]
    [InlineData("\"motto\": null", "$.motto CM1006 The value is null. Give a value, or leave the key out if it is optional.")]
    [InlineData("\"motto\": 1", "$.motto CM1006 Here stands this number, which is not a text. Give a text.")]
    [InlineData("\"motto\": {}", "$.motto CM1006 Here stands an object, which is not a text. Give a text.")]
    [InlineData("\"open\": \"true\"", "$.open CM1006 Here stands this text, which is not true or false. Give true or false.")]
    [InlineData("\"count\": 1.5", "$.count CM1006 Here stands this number, which is not a whole number. Give a whole number.")]
    [InlineData("\"count\": 3000000000", "$.count CM1006 Here stands this number, which is not a whole number. Give a whole number.")]
    [InlineData("\"total\": \"1\"", "$.total CM1006 Here stands this text, which is not a whole number. Give a whole number.")]
    [InlineData("\"price\": \"1\"", "$.price CM1006 Here stands this text, which is not a number. Give a number.")]
    [InlineData("\"on\": \"2023-02-29\"", "$.on CM1006 Here stands this text, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31. Give a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.")]
    [InlineData("\"on\": \"1899-12-31\"", "$.on CM1006 Here stands this text, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31. Give a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.")]
    [InlineData("\"on\": 20240101", "$.on CM1006 Here stands this number, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31. Give a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.")]
    [InlineData("\"at\": \"2024-01-01T00:00:00+01:00\"", "$.at CM1006 Here stands this text, which is not an instant in UTC as yyyy-MM-ddTHH:mm:ssZ. Give an instant in UTC as yyyy-MM-ddTHH:mm:ssZ.")]
    [InlineData("\"at\": 1", "$.at CM1006 Here stands this number, which is not an instant in UTC as yyyy-MM-ddTHH:mm:ssZ. Give an instant in UTC as yyyy-MM-ddTHH:mm:ssZ.")]
    [InlineData("\"yearly\": \"02-30\"", "$.yearly CM1006 Here stands this text, which is not a day of the year as MM-dd. Give a day of the year as MM-dd.")]
    [InlineData("\"yearly\": 1", "$.yearly CM1006 Here stands this number, which is not a day of the year as MM-dd. Give a day of the year as MM-dd.")]
    [InlineData("\"shade\": \"VeryDark\"", "$.shade CM1006 Here stands this text, which is not one of light, veryDark. Give one of light, veryDark.")]
    [InlineData("\"shade\": 1", "$.shade CM1006 Here stands this number, which is not one of light, veryDark. Give one of light, veryDark.")]
    [InlineData("\"notes\": \"a\"", "$.notes CM1006 Here stands this text, which is not a list. Give a list.")]
    [InlineData("\"notes\": [\"a\", null]", "$.notes[1] CM1006 Here stands null, which is not a text. Give a text.")]
    [InlineData("\"table\": []", "$.table CM1006 Here stands a list, which is not an object. Give an object.")]
    [InlineData("\"table\": { \"x\": [1, \"2\"] }", "$.table.x[1] CM1006 Here stands this text, which is not a whole number. Give a whole number.")]
    [InlineData("\"table\": { \"x\": [], \"x\": [] }", "$.table.x CM1004 The key 'x' stands twice. Keep one of the two.")]
    [InlineData("\"table\": { \"x\\n\": null }", "$.table.x? CM1006 Here stands null, which is not a list. Give a list.")]
    [InlineData("\"table\": { \"\\udc00\": [] }", "$.table CM1003 A key has an escape that is not a character. Write the key without broken \\u escapes.")]
    public void Read_OneSlip_IsToldWithItsPlaceAndRemedy(string member, string expected)
    {
        Assert.Null(Read("{ \"name\": \"n\", \"shape\": { \"$kind\": \"circle\", \"radius\": 1 }, " + member + " }", out string[] problems));
        Assert.Equal([expected], problems);
    }

    [Theory]
    [InlineData("7", "$.shape CM1006 Here stands this number, which is not an object. Give an object.")]
    [InlineData("{}", "$.shape CM1005 The key '$kind' is missing. Give one of circle, square.")]
    [InlineData("{ \"$kind\": 1 }", "$.shape CM1005 The key '$kind' is missing. Give one of circle, square.")]
    [InlineData("{ \"$kind\": \"\\ud800\" }", "$.shape CM1005 The key '$kind' is missing. Give one of circle, square.")]
    [InlineData("{ \"$kind\": \"cirle\" }", "$.shape.$kind CM1006 'cirle' is not known here. Give one of circle, square.")]
    [InlineData("{ \"$kind\": \"square\" }", "$.shape CM1005 The key 'side' is missing. Add 'side': a whole number.")]
    [InlineData("{ \"$kind\": \"square\", \"side\": 1, \"radius\": 2 }", "$.shape CM1003 The key 'radius' is not known here. Known keys: side.")]
    [InlineData("null", "$.shape CM1006 The value is null. Give a value, or leave the key out if it is optional.")]
    public void Read_AKindOfObject_IsCheckedByItsKind(string shape, string expected)
    {
        Assert.Null(Read("{ \"name\": \"n\", \"shape\": " + shape + " }", out string[] problems));
        Assert.Equal([expected], problems);
    }

    // Without AllowOutOfOrderMetadataProperties the kind has to come first: the one thing that the walk does not look at.
    [Fact]
    public void Read_WhatOnlyTheDeserializerRefuses_IsTold()
    {
        var ordered = new ZooContext(new JsonSerializerOptions(ZooContext.Default.Options) { AllowOutOfOrderMetadataProperties = false });
        var problems = new Problems();

        Assert.Null(StrictJson.Read(Encoding.UTF8.GetBytes(Good), ordered.Zoo, 10_000, problems));
        Assert.Equal(
            new Problem(JsonCodes.WrongType, "$", "The value is not what the format asks for.", "Compare it with the schema of this format."),
            Assert.Single(problems.All));
    }

    [Fact]
    public void Read_ARefusalWithAPlace_TellsThePlaceBelowTheRoot()
    {
        using JsonDocument document = JsonDocument.Parse("""{ "name": "n", "shape": { "$kind": "circle", "radius": 1 }, "table": { "x": [] } }""");
        var refusing = new JsonSerializerOptions(ZooContext.Default.Options) { MaxDepth = 1 };
        var problems = new Problems();

        Assert.Null(StrictJson.Read(document.RootElement, new ZooContext(refusing).Zoo, problems, "line 3: $"));
        Assert.StartsWith("line 3: $.", Assert.Single(problems.All).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingKeys_AreToldWithWhatToAdd()
    {
        Assert.Null(Read("{}", out string[] problems));
        Assert.Equal(
            ["$ CM1005 The key 'name' is missing. Add 'name': a text.", "$ CM1005 The key 'shape' is missing. Add 'shape': an object."],
            problems);
    }

    [Fact]
    public void Read_AKeyThatNeverEnds_IsCutShort()
    {
        Assert.Null(Read("{ \"" + new string('k', 1000) + "\": 1, \"name\": \"n\", \"shape\": { \"$kind\": \"circle\", \"radius\": 1 } }", out string[] problems));
        Assert.StartsWith("$ CM1003 The key '" + new string('k', 60) + "…' is not known here.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotUtf8_IsRefusedOnce()
    {
        var problems = new Problems();

        Assert.Null(StrictJson.Read([(byte)'{', 0xFF, 0xFE, (byte)'}'], ZooContext.Default.Zoo, 100, problems));
        Assert.Equal("The document is not UTF-8 text.", Assert.Single(problems.All).Message);
    }

    [Fact]
    public void Read_TooLarge_IsRefusedBeforeAnythingElse()
    {
        var problems = new Problems();

        Assert.Null(StrictJson.Read(new byte[101], ZooContext.Default.Zoo, 100, problems));
        Problem problem = Assert.Single(problems.All);
        Assert.Equal(JsonCodes.TooLarge, problem.Code);
        Assert.Equal("The document has 101 bytes; at most 100 are read.", problem.Message);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Read_NestedWithoutEnd_IsRefusedOnce(char open, char close)
    {
        string one = open == '[' ? "[" : "{\"a\":";
        string bomb = string.Concat(Enumerable.Repeat(one, 50_000)) + "1" + new string(close, 50_000);

        Assert.Null(Read(bomb, out string[] problems));
        Assert.StartsWith("$ CM1001 The document is not JSON", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DepthAtTheLimit_IsRead()
    {
        Assert.NotNull(Read(Nested(31), out _));
        Assert.Null(Read(Nested(32), out _));

        static string Nested(int depth) =>
            "{ \"name\": \"n\", \"shape\": { \"$kind\": \"circle\", \"radius\": 1 }, \"anything\": " + new string('[', depth) + new string(']', depth) + " }";
    }

    [Fact]
    public void Read_ManyProblems_ListsAHundredAndStopsAtEnough()
    {
        var problems = new Problems();
        string list = "{ \"name\": \"n\", \"notes\": [" + string.Join(',', Enumerable.Repeat("1", 20_000)) + "], \"table\": {\"x\": [\"\"]}, \"nmae\": 1 }";

        Assert.Null(StrictJson.Read(Encoding.UTF8.GetBytes(list), ZooContext.Default.Zoo, 1_000_000, problems));
        Assert.Equal(100, problems.All.Count);
        Assert.InRange(problems.Count, Problems.Enough, Problems.Enough + 10);
    }

    [Fact]
    public void Read_ManyBadEntriesOfATable_StopsAtEnough()
    {
        var problems = new Problems();
        string table = "{ \"table\": {" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\": 1")) + "} }";

        Assert.Null(StrictJson.Read(Encoding.UTF8.GetBytes(table), ZooContext.Default.Zoo, 1_000_000, problems));
        Assert.InRange(problems.Count, Problems.Enough, Problems.Enough + 10);
    }

    [Fact]
    public void Read_WhenTheListIsFullAlready_StillSeesThatThisPartIsWrong()
    {
        var problems = new Problems();
        for (int i = 0; i < Problems.Shown; i++)
        {
            problems.Add(JsonCodes.WrongType, "$", "Wrong.", "Right it.");
        }

        Assert.Null(StrictJson.Read("{}"u8, ZooContext.Default.Zoo, 100, problems));
        Assert.Equal(Problems.Shown + 2, problems.Count);
    }

    private static Zoo? Read(string text, out string[] problems)
    {
        var found = new Problems();
        Zoo? zoo = StrictJson.Read(Encoding.UTF8.GetBytes(text), ZooContext.Default.Zoo, 1_000_000, found);
        problems = [.. found.All.Select(p => $"{p.Path} {p.Code} {p.Message} {p.Remedy}")];
        return zoo;
    }
}
