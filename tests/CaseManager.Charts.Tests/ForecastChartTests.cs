using CaseManager.Charts.Tests.Specimens;

namespace CaseManager.Charts.Tests;

public class ForecastChartTests
{
    /// <summary>The second roster begins with 54, and seven more come before anybody leaves: 61, once the seventh is there.</summary>
    [Fact]
    public void ToSvg_WeeksPastALimit_AreSaid()
    {
        string description = SvgText.Root(LedgerSpecimens.Forecast().ToSvg()).Element(SvgText.Svg + "desc")!.Value;

        Assert.Contains("slp-2, No more than 60 students with speech and language services for one speech-language pathologist: past it in 5 weeks, first 2026-03-02: 61 against 60.", description, StringComparison.Ordinal);
        Assert.Contains("slp-1, No more than 60 students with speech and language services for one speech-language pathologist: inside the limit in every week.", description, StringComparison.Ordinal);
    }

    [Fact]
    public void ToSvg_FortyRosters_AllHaveARow()
    {
        string[] labels = SvgText.Labels(LedgerSpecimens.Forecast(40).ToSvg());

        Assert.All(Enumerable.Range(1, 40), i => Assert.Contains($"slp-{i}", labels));
    }

    [Fact]
    public void ToSvg_NoWeek_SaysSo() => Assert.Contains("No limit is about any of these rosters.", SvgText.Labels(LedgerSpecimens.NoForecast().ToSvg()));

    [Fact]
    public void Constructor_Null_IsTheCallersError()
    {
        Assert.Throws<ArgumentNullException>("weeks", () => new ForecastChart(null!));
        Assert.Throws<ArgumentNullException>("weeks", () => new ForecastChart([null!]));
    }
}
