using System.Text;
using Ardalis.Result;
using CaseManager.Core.Cases;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseloadReaderTests
{
    [Fact]
    public void Read_JsonLines_GivesEachLineItsNumber()
    {
        string text = $"\ufeff{Case("c-1")}\r\n\n  {Case("c-2", "soon")}\n{{\"id\": \n{Case("c-1")}\n{Case("c-6")}";

        Caseload caseload = Read(text);

        Assert.Equal(["c-1", "c-6"], caseload.Cases.Select(file => file.Id.Value));
        Assert.Empty(caseload.Calendars);
        Assert.Empty(caseload.Holidays);
        Assert.Equal(
            [
                "line 3: $.events[0].on CM1006 Here stands this text, which is not a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31.",
                "line 4: $ CM1001 This part is not JSON: it breaks off at its byte 7.",
                "line 5: $.id CM1213 The case c-1 already stands at line 1: $.",
            ],
            Lines(caseload));
    }

    [Fact]
    public void Read_ABrokenFirstLine_IsStillJsonLines()
    {
        Caseload caseload = Read($"{{\"id\": \"c-1\", \"stud\n{Case("c-2")}\n");

        Assert.Equal("c-2", Assert.Single(caseload.Cases).Id.Value);
        Assert.StartsWith("line 1: $ CM1001", Assert.Single(Lines(caseload)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("[1]", false)]
    [InlineData("{\"id\": 1}", true)]
    [InlineData("\n\n {\"id\": 1}\n", true)]
    [InlineData("{\"cases\": []}", false)]
    [InlineData("{\"calendars\": {}}", false)]
    [InlineData("{\"id\": {\"cases\": []}}", true)]
    [InlineData("{\"id\": 1}\n{\"cases\": []}", true)]
    [InlineData("{\n\"cases\": []}", false)]
    [InlineData("{\"cases\": [\n{\"id\": 1}]}", false)]
    [InlineData("{\"cases\": [{\"id\": 1},\n{\"id\": 2}]}", false)]
    [InlineData("{\"calendars\":\n{\"id\": []}}", false)]
    [InlineData("{\n{", false)]
    [InlineData("{\"id\n{\"id\": 1}", true)]
    [InlineData("{\"id\n", false)]
    [InlineData("{\"id\n\"x\"", false)]
    public void IsJsonLines_FromTheBeginning_TellsTheForms(string beginning, bool expected) =>
        Assert.Equal(expected, CaseloadReader.IsJsonLines(Encoding.UTF8.GetBytes(beginning)));

    [Fact]
    public void IsJsonLines_AfterAByteOrderMark_TellsTheForms() => Assert.True(CaseloadReader.IsJsonLines(Encoding.UTF8.GetBytes("\ufeff{\"id\": 1}")));

    [Fact]
    public void ReadLine_AGoodLine_IsTheCase() =>
        Assert.Equal("c-1", Samples.Good(CaseloadReader.ReadLine(Encoding.UTF8.GetBytes(Case("c-1") + "\r\n"), 1)).Id.Value);

    [Fact]
    public void ReadLine_ABadLine_TellsItsNumber()
    {
        Result<CaseFile> refused = CaseloadReader.ReadLine(Encoding.UTF8.GetBytes(Case("c-1", "soon")), 12_345);

        Assert.Equal("line 12345: $.events[0].on", Assert.Single(refused.ValidationErrors).Identifier);
    }

    [Fact]
    public void ReadLine_ABlankLine_IsRefused() =>
        Assert.Equal(["line 2: $ CM1001 The document is empty. Give a JSON object."], Samples.Lines(CaseloadReader.ReadLine("  "u8, 2)));

    [Fact]
    public void ReadLine_NoLineNumber_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("lineNumber", () => CaseloadReader.ReadLine("{}"u8, 0));
}
