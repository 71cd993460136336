using CaseManager.Charts.Drawing;
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
        Assert.Contains("Todavía no hay resultados.", SvgText.Labels(ProgressSpecimens.Empty().ToSvg(new ChartOptions { Language = MessageLanguage.Spanish })));
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

    /// <summary>Below the axis at 0 the labels of the dates stand: the blue of the trend does not come there.</summary>
    [Fact]
    public void ToPng_TrendBelowTheLeastScore_EndsAtTheAxis()
    {
        using SkiaSharp.SKBitmap bitmap = SkiaSharp.SKBitmap.Decode(ProgressSpecimens.Falling().ToPng());
        SkiaSharp.SKColor trend = Inks.Of(ChartTheme.Light).Computed;
        int[] rows = [.. Enumerable.Range(bitmap.Height / 2, bitmap.Height / 2).Where(y => Enumerable.Range(0, bitmap.Width).Any(x => bitmap.GetPixel(x, y) == trend))];

        Assert.NotEmpty(rows);
        Assert.True(rows.Max() < bitmap.Height - 50, $"The trend reaches row {rows.Max()}.");
    }

    [Fact]
    public void ToSvg_PercentagesNearTheirMost_EndAtIt()
    {
        var accuracy = new Measure.Accuracy { Direction = ImprovementDirection.Increase };
        string[] labels = SvgText.Labels(new ProgressChart(ProgressSpecimens.Weekly(accuracy, 100, 100, 100)).ToSvg());

        Assert.Contains("100", labels);
        Assert.DoesNotContain("110", labels);
        Assert.DoesNotContain("120", labels);
    }

    /// <summary>The trend of the picture is that which a decision tells: without the points that the baseline was taken from.</summary>
    [Fact]
    public void Trend_ScoresOfTheBaseline_AreLeftOutAsByADecision()
    {
        ProgressSeries series = ProgressSpecimens.Series(11, phases: false, missed: false);
        GoalLine goal = GoalLine.Create(ProgressSpecimens.Start.PlusWeeks(2), Score.Level(ProgressSpecimens.Reading, 42), new NodaTime.LocalDate(2026, 5, 29), Score.Level(ProgressSpecimens.Reading, 90)).Value;
        TrendEstimate told = series.Decide(goal, ProgressPolicy.TrendLine, ProgressSpecimens.Start.PlusWeeks(10)).Trend!;

        Pictures.PhaseTrend drawn = Assert.Single(Pictures.PhaseTrend.Of(new ProgressChart(series) { Goal = goal, Trend = TrendMethod.OrdinaryLeastSquares }));

        Assert.Equal((8, told.From, told.Through), (drawn.Estimate.Points, drawn.Estimate.From, drawn.Estimate.Through));
        Assert.Equal(told.SlopePer<SlopeUnit.Week>(), drawn.Estimate.SlopePer<SlopeUnit.Week>());

        ProgressSeries before = ProgressSpecimens.Series(2, phases: false, missed: false);
        Assert.Equal(2, Assert.Single(Pictures.PhaseTrend.Of(new ProgressChart(before) { Goal = goal, Trend = TrendMethod.FirstToLast })).Estimate.Points);
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
