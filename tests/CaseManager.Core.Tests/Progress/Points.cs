using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Tests.Progress;

/// <summary>Series in few words: weekly from Monday, 5 January 2026, unless said otherwise.</summary>
internal static class Points
{
    internal static readonly LocalDate Start = new(2026, 1, 5);

    internal static LocalDate Week(int week) => Start.PlusWeeks(week);

    internal static ImmutableArray<Observation> Weekly(Measure measure, params decimal[] values) =>
        [.. values.Select((value, week) => new Observation(Week(week), Score.Of(measure, value)))];

    internal static ProgressSeries Series(params decimal[] values) => Good(ProgressSeries.Create(Measures.WordsPerMinute, Weekly(Measures.WordsPerMinute, values)));

    internal static ProgressSeries Series(IEnumerable<(int Day, decimal Value)> points) =>
        Good(ProgressSeries.Create(
            Measures.WordsPerMinute,
            points.Select((point, i) => new Observation(Start.PlusDays(point.Day), Score.Of(Measures.WordsPerMinute, point.Value)) { Probe = i + 1 })));

    /// <summary>From 20 at the start to 60 in so many weeks.</summary>
    internal static GoalLine Goal(int weeks = 20, decimal from = 20, decimal to = 60) =>
        Good(GoalLine.Create(Start, Score.Level(Measures.WordsPerMinute, from), Week(weeks), Score.Level(Measures.WordsPerMinute, to)));

    internal static T Good<T>(Result<T> result)
    {
        Assert.True(result.IsSuccess, string.Join('\n', result.ValidationErrors.Select(error => error.ErrorMessage)));
        return result.Value;
    }

    internal static IEnumerable<string> Codes<T>(Result<T> result) => result.ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}");
}
