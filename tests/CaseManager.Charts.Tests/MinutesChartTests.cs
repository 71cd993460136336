using CaseManager.Charts.Tests.Specimens;

namespace CaseManager.Charts.Tests;

public class MinutesChartTests
{
    /// <summary>18 weeks of 60 minutes of speech, and 480 of reading in the weeks 4, 8, 12 and 16: 1 080 + 1 920.</summary>
    [Fact]
    public void ToSvg_Sums_AreWrittenBelowTheTitle() =>
        Assert.Contains("3000 min promised, 3060 given, 90 of them made up, and 40 compensatory; 210 missed", SvgText.Labels(LedgerSpecimens.Minutes().ToSvg()));

    [Fact]
    public void ToSvg_NoMiss_HasNoLegendOfMisses()
    {
        Assert.Contains("missed", SvgText.Labels(LedgerSpecimens.Minutes().ToSvg()));
        Assert.DoesNotContain("missed", SvgText.Labels(LedgerSpecimens.OneWeek().ToSvg()));
        Assert.Contains("minutes per week", SvgText.Labels(LedgerSpecimens.OneWeek().ToSvg()));
    }

    [Fact]
    public void ToSvg_NoWeek_SaysSo() => Assert.Contains("There are no minutes yet.", SvgText.Labels(LedgerSpecimens.NoMinutes().ToSvg()));

    [Fact]
    public void Constructor_Null_IsTheCallersError()
    {
        Assert.Throws<ArgumentNullException>("weeks", () => new MinutesChart(null!));
        Assert.Throws<ArgumentNullException>("weeks", () => new MinutesChart([null!]));
    }
}
