using System.Text;
using System.Text.Json;
using Ardalis.Result;
using CaseManager.Core.Cases;
using CaseManager.Core.Cases.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Tests.Cases;

/// <summary>Valid documents with a few bytes changed: whatever comes, the answer is a result, never an exception.</summary>
public sealed class CaseFuzzTests
{
    private static readonly byte[][] Seeds =
    [
        Encoding.UTF8.GetBytes(CaseJsonTests.Everything),
        Encoding.UTF8.GetBytes($$"""{"calendars":{"tx":["f.json",{"a":1}]},"holidays":{"us-tx":["2024-03-02"]},"cases":[{{CaseloadReaderTests.Case("c-1")}},{{CaseloadReaderTests.Case("c-2")}}]}"""),
        Encoding.UTF8.GetBytes(CaseloadReaderTests.Case("c-1") + "\n" + CaseloadReaderTests.Case("c-2") + "\n"),
    ];

    // What mutations splice in: syntax, escapes, limits and words of the formats.
    private static readonly string[] Pieces =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "null", "true", "-1", "1e999", "\\ud800", "\\udc00", "\\u0000", "\ufeff", "é", "\"\"",
        "\"id\":", "\"on\":\"2499-12-31\"", "\"on\":\"1899-12-31\"", "\"replaces\":\"e1\"", "\"voids\":\"e1\"", "\"cases\":[", "record.voided", "[[[[[[[[[[[[[[[[",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_MutatedBytes_NeverThrowsAndWhatIsReadRoundTrips(int seed)
    {
        var random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = Mutate(Seeds[i % Seeds.Length], random);

            Result<CaseFile> read = CaseJson.Read(bytes);
            Caseload caseload = CaseloadReader.Read(bytes);

            foreach (CaseFile file in read.IsSuccess ? caseload.Cases.Add(read.Value) : caseload.Cases)
            {
                accepted++;
                Assert.Equal(file, CaseJson.Read(CaseJson.Write(file)).Value);
            }

            Assert.True(read.IsSuccess || read.ValidationErrors.Any());
            Assert.True(caseload.Problems.All(problem => problem.Path.Length > 0 && problem.Remedy.Length > 0));
        }

        Assert.True(accepted > 100, "Some mutations are harmless; if none were, the test would see only syntax errors.");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void ReadGood_WhatItAccepts_TheWalkAcceptsAlike(int seed)
    {
        var random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 4_000; i++)
        {
            byte[] bytes = Mutate(Seeds[0], random);
            if (CaseReading.ReadGood(bytes) is { } good)
            {
                accepted++;
                var problems = new Problems();
                CaseDocument? strict = CaseReading.ReadStrictly(bytes, "$", problems);

                Assert.Empty(problems.All);
                Assert.Equal(
                    JsonSerializer.Serialize(strict, CaseJsonContext.Default.CaseDocument),
                    JsonSerializer.Serialize(good, CaseJsonContext.Default.CaseDocument));
            }
        }

        Assert.True(accepted > 100, "Some mutations are harmless; if none were, the test would compare nothing.");
    }

    [Fact]
    public void ReadGood_OfTheSeed_TakesTheShortWay() => Assert.NotNull(CaseReading.ReadGood(Seeds[0]));

    [Theory]
    [InlineData("\"episode\":\"incident-7\"", "\"episode\":\"\\ud800\"")]
    [InlineData("\"eligible\":\"true\"", "\"eligible\":null")]
    [InlineData("\"grade\":\"2\"", "\"grade\":null")]
    [InlineData("\"us-ca\":[]", "\"us-ca\":null")]
    [InlineData("\"grade\":\"2\"", "\"grade\":\"2\",\"grade\":\"2\"")]
    [InlineData("\"id\":\"c-1\"", "\"id\":\"c-1\",\"id\":\"c-1\"")]
    [InlineData("\"id\":\"c-1\"", "\"id\":\"c-1\",\"$id\":\"1\"")]
    [InlineData("\"id\":\"c-1\"", "\"ID\":\"c-1\"")]
    [InlineData("\"events\":[", "\"events\":[null,")]
    [InlineData("\"jurisdiction\":\"us-tx\"", "\"jurisdiction\":null")]
    public void ReadGood_AFaultOfForm_LeavesItToTheWalk(string good, string bad)
    {
        string text = CaseJsonTests.Everything.Replace(good, bad, StringComparison.Ordinal);

        Assert.NotEqual(CaseJsonTests.Everything, text);
        Assert.Null(CaseReading.ReadGood(Encoding.UTF8.GetBytes(text)));
        Assert.False(CaseJson.Read(Encoding.UTF8.GetBytes(text)).IsSuccess);
    }

    private static byte[] Mutate(byte[] seed, Random random)
    {
        List<byte> bytes = [.. seed];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at)));
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    bytes[at] = (byte)"0123456789-aeitz"[random.Next(16)];
                    break;
            }
        }

        return [.. bytes];
    }
}
