using CaseManager.Charts.Drawing;
using NodaTime;

namespace CaseManager.Charts.Tests.Drawing;

public class TickTests
{
    /// <summary>Labels of dates have room from a week to a century.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(400)]
    [InlineData(3_000)]
    [InlineData(36_500)]
    public void Dates_AnySpan_StandInItApart(int days)
    {
        var from = new LocalDate(2025, 8, 27);
        foreach (float width in new[] { 200f, 540f, 880f, 3_800f })
        {
            LocalDate[] ticks = [.. DateTicks.Of(from, from.PlusDays(days), width)];

            Assert.All(ticks, tick => Assert.InRange(tick, from, from.PlusDays(days)));
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True((Frame.Day(pair.Second) - Frame.Day(pair.First)) * width / (days + 1) > TextLayout.Width("0000-00-00", TextLayout.Small)));
        }
    }

    [Fact]
    public void Weeks_ManyOrFew_StandOnMondaysApart()
    {
        var monday = new LocalDate(2025, 9, 1);
        LocalDate[] ticks = [.. DateTicks.Weeks(monday, monday.PlusWeeks(159), 880f)];

        Assert.All(ticks, tick => Assert.Equal(IsoDayOfWeek.Monday, tick.DayOfWeek));
        Assert.InRange(ticks.Length, 5, 11);
        Assert.Single(DateTicks.Weeks(monday, monday, 880f));
    }

    [Theory]
    [InlineData(0, 100, 0, "20")]
    [InlineData(37, 45, 36, "38")]
    [InlineData(0, 0.03, 0, "0.005")]
    [InlineData(-3, 3, -3, "-2")]
    public void Numbers_ARange_AreRoundAndEncloseIt(double least, double most, double first, string second)
    {
        var ticks = NumberTicks.Of(least, most, 300f);

        Assert.True(ticks.Least <= least && ticks.Most >= most);
        Assert.Equal(first, ticks.Values[0], 9);
        Assert.Equal(second, ticks.Label(ticks.Values[1]));
    }

    /// <summary>The labels have room along the axis, however narrow the scores lie on a bounded one.</summary>
    [Theory]
    [InlineData(65, 80, 0, 100)]
    [InlineData(99, 100, 0, 100)]
    [InlineData(50, 50.5, 0, 100)]
    [InlineData(0, 100, 0, 100)]
    [InlineData(-10, 40, 0, 100)]
    public void Numbers_BoundedAxis_AreFew(double least, double most, double floor, double ceiling)
    {
        var ticks = NumberTicks.Of(least, most, 230f, floor, ceiling);

        Assert.InRange(ticks.Values.Length, 3, 8);
        Assert.Equal(ceiling, ticks.Most);
        Assert.Equal(Math.Min(floor, ticks.Least), ticks.Least);
    }

    [Theory]
    [InlineData(0, 0.4, 1)]
    [InlineData(0, 0.04, 2)]
    [InlineData(0, 2, 1)]
    public void Numbers_Decimals_AreThoseOfTheStep(double least, double most, int decimals) => Assert.Equal(decimals, NumberTicks.Of(least, most, 200f).Decimals);
}
