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

    /// <summary>Months that begin after what is still to be done.</summary>
    [Fact]
    public void ToSvg_OpenBeforeTheMonths_IsSaidInBothLanguages()
    {
        var chart = new DeadlineCalendarChart(CalendarSpecimens.Full().Deadlines, TimelineSpecimens.AsOf) { First = new YearMonth(2023, 1), Months = 1 };
        int open = chart.Deadlines.Count(deadline => deadline.DueOn < new LocalDate(2023, 1, 1) && Pictures.Urgencies.Of(deadline, TimelineSpecimens.AsOf) is Pictures.Urgency.ThisWeek or Pictures.Urgency.ThisMonth or Pictures.Urgency.Later);

        Assert.True(open > 1);
        Assert.Contains(SvgText.Labels(chart.ToSvg()), label => label.Contains(string.Create(CultureInfo.InvariantCulture, $" · {open} due before them"), StringComparison.Ordinal));
        Assert.Contains(SvgText.Labels(chart.ToSvg(new ChartOptions { Language = MessageLanguage.Spanish })), label => label.Contains(string.Create(CultureInfo.InvariantCulture, $"{open} que vencen antes"), StringComparison.Ordinal));
        Assert.Equal(["1 vencido desde antes de estos meses", "1 que vence antes", "1 que vence después", "1 abierto sin fecha"], Words.ChartWords.In(MessageLanguage.Spanish).Elsewhere(1, 1, 1, 1));
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
