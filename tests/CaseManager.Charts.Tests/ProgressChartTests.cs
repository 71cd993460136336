using CaseManager.Charts.Tests.Specimens;
using CaseManager.Core;
using CaseManager.Core.Progress;

namespace CaseManager.Charts.Tests;

public class ProgressChartTests
{
    [Fact]
    public void ToSvg_EveryPart_IsLabelled()
    {
        string[] labels = SvgText.Labels(ProgressSpecimens.Full().ToSvg());

        Assert.Contains("words correct per minute", labels);
        Assert.Contains("Date (year-month-day)", labels);
        Assert.Contains("goal line", labels);
        Assert.Contains("trend (least squares)", labels);
        Assert.Contains("where the trend may lie (90 %)", labels);
        Assert.Contains("change of instruction", labels);
        Assert.Contains("session without a score", labels);
        Assert.Contains("decision: change instruction", labels);
        Assert.Contains("2025-12-01", labels);
        Assert.Contains(labels, label => label.StartsWith("1: from 2025-12-01, small group", StringComparison.Ordinal));
    }

    [Fact]
    public void ToSvg_Spanish_HasNoEnglishLabel()
    {
        string[] labels = SvgText.Labels(ProgressSpecimens.Full().ToSvg(new ChartOptions { Language = MessageLanguage.Spanish }));

        Assert.Contains("words correct por minuto", labels);
        Assert.Contains("línea de la meta", labels);
        Assert.DoesNotContain(labels, label => label.Contains("decision:", StringComparison.Ordinal) || label.Contains("goal", StringComparison.Ordinal));
    }

    [Fact]
    public void ToSvg_NoScores_SaysSo()
    {
        Assert.Contains("There are no scores yet.", SvgText.Labels(ProgressSpecimens.Empty().ToSvg()));
        Assert.Contains("Todavía no hay puntuaciones.", SvgText.Labels(ProgressSpecimens.Empty().ToSvg(new ChartOptions { Language = MessageLanguage.Spanish })));
    }

    /// <summary>Each of the 24 scores is a dot of the main colour; the missed sessions, decisions and rings are other shapes or colours.</summary>
    [Fact]
    public void ToSvg_Scores_AreDots()
    {
        static int Dots(ProgressChart chart) =>
            SvgText.Root(chart.ToSvg()).Descendants().Count(element => element.Name.LocalName is "ellipse" or "circle" && (string?)element.Attribute("fill") == "#0072B2");

        Assert.Equal(24 + 1, Dots(ProgressSpecimens.Full())); // One more in the legend.
        Assert.Equal(1 + 1, Dots(ProgressSpecimens.One()));
    }

    [Fact]
    public void Goal_OfAnotherMeasure_IsTheCallersError()
    {
        var other = new Measure.Percent { Direction = ImprovementDirection.Increase };
        GoalLine goal = GoalLine.Create(ProgressSpecimens.Start, Score.Level(other, 10), ProgressSpecimens.Start.PlusDays(9), Score.Level(other, 20)).Value;

        Assert.Throws<ArgumentException>("Goal", () => new ProgressChart(ProgressSpecimens.Series()) { Goal = goal });
    }

    [Fact]
    public void Members_WrongValues_AreTheCallersError()
    {
        ProgressSeries series = ProgressSpecimens.Series();

        Assert.Throws<ArgumentNullException>("series", () => new ProgressChart(null!));
        Assert.Throws<ArgumentOutOfRangeException>("Confidence", () => new ProgressChart(series) { Confidence = 1 });
        Assert.Throws<ArgumentOutOfRangeException>("Trend", () => new ProgressChart(series) { Trend = (TrendMethod)99 });
        Assert.Throws<ArgumentException>("Decisions", () => new ProgressChart(series) { Decisions = default });
    }
}
