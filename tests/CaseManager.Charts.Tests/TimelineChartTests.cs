using CaseManager.Charts.Tests.Specimens;
using NodaTime;

namespace CaseManager.Charts.Tests;

public class TimelineChartTests
{
    [Fact]
    public void ToSvg_EveryClock_IsNamedWithItsDates()
    {
        TimelineChart chart = TimelineSpecimens.Full();
        string all = string.Join(' ', SvgText.Labels(chart.ToSvg(new ChartOptions { Width = 2_000 })));

        Assert.All(chart.Clocks, clock => Assert.Contains(clock.Deadline.Rule.Title, all, StringComparison.Ordinal));
        Assert.Contains("from 2021-09-07 · due 2021-12-10 · running · 6 school days left", all, StringComparison.Ordinal);
        Assert.Contains("from 2021-10-18 · due 2021-11-17 · overdue 15 calendar days too late", all, StringComparison.Ordinal);
        Assert.Contains("suspended: these days do not count", all, StringComparison.Ordinal);
        Assert.Contains("due date before an extension", all, StringComparison.Ordinal);
        Assert.Contains("as of 2021-12-02", all, StringComparison.Ordinal);
    }

    /// <summary>The clocks from birth started on 2012-05-05.</summary>
    [Fact]
    public void ToSvg_ClocksFromBirth_DoNotTellTheBirthDate()
    {
        Assert.Contains(TimelineSpecimens.Full().Clocks, clock => clock.Deadline.StartedOn == new LocalDate(2012, 5, 5));
        Assert.DoesNotContain("2012", SvgText.Root(TimelineSpecimens.Full().ToSvg()).Element(SvgText.Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(SvgText.Labels(TimelineSpecimens.Full().ToSvg()), label => label.Contains("2012", StringComparison.Ordinal));
    }

    [Fact]
    public void ToSvg_NoClock_SaysSo() => Assert.Contains("No clock is known for this case.", SvgText.Labels(TimelineSpecimens.Empty().ToSvg()));

    [Fact]
    public void ToPng_FortyClocks_IsTallerThanAsked()
    {
        using SkiaSharp.SKBitmap bitmap = SkiaSharp.SKBitmap.Decode(TimelineSpecimens.Many().ToPng());

        Assert.Equal(40, TimelineSpecimens.Many().Clocks.Length);
        Assert.InRange(bitmap.Height, 40 * 38, 40 * 70);
    }

    [Fact]
    public void Constructor_AnotherDay_IsTheCallersError()
    {
        Assert.Throws<ArgumentException>("clocks", () => new TimelineChart(TimelineSpecimens.Full().Clocks, TimelineSpecimens.AsOf.PlusDays(1)));
        Assert.Throws<ArgumentNullException>("clocks", () => new TimelineChart(null!, TimelineSpecimens.AsOf));
        Assert.Throws<ArgumentNullException>("clocks", () => new TimelineChart([null!], TimelineSpecimens.AsOf));
    }

    [Fact]
    public void Window_TooShortOrTooLong_IsTheCallersError()
    {
        LocalDate day = TimelineSpecimens.AsOf;

        Assert.Throws<ArgumentOutOfRangeException>("Window", () => new TimelineChart([], day) { Window = new DateInterval(day, day.PlusDays(5)) });
        Assert.Throws<ArgumentOutOfRangeException>("Window", () => new TimelineChart([], day) { Window = new DateInterval(day, day.PlusYears(21)) });
    }
}
