namespace CaseManager.Charts.Tests.Specimens;

/// <summary>Every specimen by name, for the tests that hold for all of them.</summary>
internal static class Gallery
{
    internal static IReadOnlyDictionary<string, Func<Chart>> All { get; } = new SortedDictionary<string, Func<Chart>>(StringComparer.Ordinal)
    {
        ["progress"] = ProgressSpecimens.Full,
        ["progress-empty"] = ProgressSpecimens.Empty,
        ["progress-goal"] = ProgressSpecimens.GoalOnly,
        ["progress-one"] = ProgressSpecimens.One,
        ["progress-reduce"] = ProgressSpecimens.Reduce,
        ["progress-falling"] = ProgressSpecimens.Falling,
        ["progress-narrow"] = ProgressSpecimens.Narrow,
        ["progress-crowded"] = ProgressSpecimens.Crowded,
        ["timeline"] = TimelineSpecimens.Full,
        ["timeline-narrow"] = TimelineSpecimens.Narrow,
        ["timeline-many"] = TimelineSpecimens.Many,
        ["timeline-one"] = TimelineSpecimens.One,
        ["timeline-empty"] = TimelineSpecimens.Empty,
        ["calendar"] = CalendarSpecimens.Full,
        ["calendar-one"] = CalendarSpecimens.One,
        ["calendar-empty"] = CalendarSpecimens.Empty,
        ["calendar-district"] = CalendarSpecimens.District,
        ["minutes"] = () => LedgerSpecimens.Minutes(),
        ["minutes-dense"] = () => LedgerSpecimens.Minutes(160),
        ["minutes-one"] = LedgerSpecimens.OneWeek,
        ["minutes-empty"] = LedgerSpecimens.NoMinutes,
        ["forecast"] = () => LedgerSpecimens.Forecast(),
        ["forecast-forty"] = () => LedgerSpecimens.Forecast(40),
        ["forecast-empty"] = LedgerSpecimens.NoForecast,
    };

    internal static TheoryData<string> Names => [.. All.Keys];
}
