using System.Text;
using Ardalis.Result;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

/// <summary>One broken pack for each mistake, beside it what its author is told, to the letter.</summary>
public class BrokenPackTests
{
    private const string Folder = "tests/CaseManager.Core.Tests/Rules/Broken";

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(CommittedText.PathOf(Folder), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BrokenPack_SaysWhatIsWrong(string name)
    {
        Result<RulePack> refused = RulePackReader.Read(CommittedText.Bytes($"{Folder}/{name}.json"));

        Assert.Equal(ResultStatus.Invalid, refused.Status);
        CommittedText.AssertIs(Told(refused), $"{Folder}/{name}.expected.txt");
    }

    [Fact]
    public void Read_BrokenPacks_EachMistakeIsToldOnce() =>
        Assert.Equal(Files.Count, Directory.EnumerateFiles(CommittedText.PathOf(Folder), "*.expected.txt").Count());

    private static string Told(Result<RulePack> refused)
    {
        var text = new StringBuilder();
        foreach (ValidationError error in refused.ValidationErrors)
        {
            text.Append(error.Identifier).Append('\n').Append("  ").Append(error.ErrorCode).Append(' ').Append(error.ErrorMessage).Append('\n');
        }

        return text.ToString();
    }
}
