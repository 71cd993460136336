using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

public class StatusWordsTests
{
    [Fact]
    public void Of_EveryStatus_HasWordsOfItsOwn()
    {
        string[] words = [.. Enum.GetValues<DeadlineStatus>().Select(StatusWords.Of)];

        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.Equal("none", words[0]);
    }

    [Theory]
    [InlineData(1, "1 month")]
    [InlineData(12, "1 year")]
    [InlineData(174, "14 years 6 months")]
    public void Of_AnAge_IsInYearsAndMonths(int months, string words) =>
        Assert.Contains(words, StepSentence.Of(new ExplanationStep { Kind = ExplanationKind.AgeAttained, Number = months }), StringComparison.Ordinal);
}
