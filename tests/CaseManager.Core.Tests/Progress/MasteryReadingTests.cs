using CaseManager.Core.Progress;

namespace CaseManager.Core.Tests.Progress;

public sealed class MasteryReadingTests
{
    [Theory]
    [InlineData("80% in 4 of 5", "at least 80 % in at least 4 of 5 sessions | at least 4 correct of 5 opportunities")]
    [InlineData("with 80% accuracy in 4 out of 5 trials", "at least 80 % in at least 4 of 5 sessions | at least 4 correct of 5 opportunities")]
    [InlineData("with 80 percent accuracy in 4/5 opportunities", "at least 80 % in at least 4 of 5 sessions | at least 4 correct of 5 opportunities")]
    [InlineData("80% accuracy in four out of five sessions", "at least 80 % in at least 4 of 5 sessions")]
    [InlineData("80% accuracy across 4 of 5 weekly probes", "at least 80 % in at least 4 of 5 sessions")]
    [InlineData("80% accuracy in 4 of 5 data collection days", "at least 80 % in at least 4 of 5 sessions")]
    [InlineData("90% in 4 of 5 trials", "at least 90 % in at least 4 of 5 sessions")]
    [InlineData("in 4 of 5 opportunities", "at least 4 correct of 5 opportunities")]
    [InlineData("66.7 % in 2 of 3", "at least 66.7 % in at least 2 of 3 sessions | at least 2 correct of 3 opportunities")]
    [InlineData("95% accuracy on three consecutive weekly probes", "at least 95 % in 3 consecutive sessions")]
    [InlineData("80% over 3 sessions in a row", "at least 80 % in 3 consecutive sessions")]
    [InlineData("at least 80% of the time", "at least 80 % in one session")]
    [InlineData("80 % de precisión en 4 de 5 sesiones", "at least 80 % in at least 4 of 5 sessions")]
    [InlineData("80 por ciento en cuatro de cinco oportunidades", "at least 80 % in at least 4 of 5 sessions | at least 4 correct of 5 opportunities")]
    [InlineData("80% en tres sesiones consecutivas", "at least 80 % in 3 consecutive sessions")]
    [InlineData("90 % en 3 días seguidos", "at least 90 % in 3 consecutive sessions")]
    [InlineData("will read 60 words per minute", "")]
    [InlineData("no more than 3 in 10 minutes", "")]
    [InlineData("by 9/10/2026 on 4 pages", "")]
    [InlineData("by 9/10/2026 with 80% accuracy in 3 of 4 sessions", "at least 80 % in at least 3 of 4 sessions")]
    [InlineData("in 4 of 5 sessions", "")]
    [InlineData("in 7 of 3 trials", "")]
    [InlineData("120% in 2 of 3 sessions", "")]
    [InlineData("", "")]
    public void Find_Words_GiveTheirReadings(string words, string expected) =>
        Assert.Equal(expected, string.Join(" | ", MasteryReading.Find(words).Select(reading => reading.Describe(MessageLanguage.English))));

    [Fact]
    public void LowestPassingAverage_EightyInFourOfFive_Is64() => Assert.Equal([64m, 80m], MasteryReading.Find("80 % in 4 of 5").Select(reading => reading.LowestPassingAverage));

    /// <summary>The two readings of section 2 at a true 80 percent: .483 for sessions of ten, and P(Bin(5, .8) ≥ 4) = .737 for single trials.</summary>
    [Fact]
    public void Chance_TwoReadings_Differ()
    {
        var readings = MasteryReading.Find("80 % in 4 of 5");

        Assert.Equal(.483, readings[0].Chance(.8), 3);
        Assert.Equal((5 * .4096 * .2) + .32768, readings[1].Chance(.8), 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => readings[0].Chance(1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => readings[0].Chance(.5, 0));
    }

    [Fact]
    public void Describe_Spanish_IsSpanish()
    {
        Assert.Equal("al menos 80 % en al menos 4 de 5 sesiones", MasteryReading.Find("80 % in 4 of 5")[0].Describe(MessageLanguage.Spanish));
        Assert.Equal("al menos 4 respuestas correctas en 5 oportunidades", MasteryReading.Find("80 % in 4 of 5")[1].Describe(MessageLanguage.Spanish));
        Assert.Equal("al menos 95 % en 3 sesiones consecutivas", MasteryReading.Find("95 % on 3 consecutive days")[0].Describe(MessageLanguage.Spanish));
        Assert.Equal("al menos 80 % en una sesión", MasteryReading.Find("80 %")[0].Describe(MessageLanguage.Spanish));
    }

    [Fact]
    public void Find_LongText_IsCut() => Assert.Empty(MasteryReading.Find(new string(' ', 2_000) + "80 % in 4 of 5"));
}
