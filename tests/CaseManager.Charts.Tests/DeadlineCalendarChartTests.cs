using System.Globalization;
using CaseManager.Charts.Tests.Specimens;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts.Tests;

public class DeadlineCalendarChartTests
{
    [Fact]
    public void ToSvg_EveryDeadline_IsCountedOnce()
    {
        DeadlineCalendarChart chart = CalendarSpecimens.Full();
        string[] labels = SvgText.Labels(chart.ToSvg());
        string[] kinds = ["overdue: ", "due within 7 days: ", "due within 30 days: ", "due later: ", "done: ", "no longer owed: "];
        int counted = kinds.Sum(kind => int.Parse(labels.Single(label => label.StartsWith(kind, StringComparison.Ordinal))[kind.Length..], CultureInfo.InvariantCulture));

        Assert.Equal(chart.Deadlines.Count(deadline => deadline.DueOn is not null), counted);
    }

    [Fact]
    public void ToSvg_WhatTheMonthsDoNotShow_IsSaid()
    {
        var chart = new DeadlineCalendarChart(CalendarSpecimens.Full().Deadlines, TimelineSpecimens.AsOf) { First = new YearMonth(2022, 2), Months = 1 };
        int before = chart.Deadlines.Count(deadline => deadline.Status == DeadlineStatus.Overdue);

        Assert.Contains(SvgText.Labels(chart.ToSvg()), label => label.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{before} overdue since before these months · "), StringComparison.Ordinal));
    }

    [Fact]
    public void ToSvg_Spanish_NamesMonthsAndDays()
    {
        string[] labels = SvgText.Labels(CalendarSpecimens.Full().ToSvg(new ChartOptions { Language = MessageLanguage.Spanish }));

        Assert.Contains("diciembre de 2021", labels);
        Assert.Contains("mié", labels);
    }

    [Fact]
    public void ToSvg_NoDeadline_SaysSo() => Assert.Contains("There are no deadlines.", SvgText.Labels(CalendarSpecimens.Empty().ToSvg()));

    [Fact]
    public void Members_WrongValues_AreTheCallersError()
    {
        Assert.Throws<ArgumentNullException>("deadlines", () => new DeadlineCalendarChart(null!, TimelineSpecimens.AsOf));
        Assert.Throws<ArgumentOutOfRangeException>("Months", () => new DeadlineCalendarChart([], TimelineSpecimens.AsOf) { Months = 13 });
        Assert.Throws<ArgumentOutOfRangeException>("Months", () => new DeadlineCalendarChart([], TimelineSpecimens.AsOf) { Months = 0 });
    }
}
