using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Charts.Pictures;

/// <summary>The minutes of all lines in one week, or of all weeks.</summary>
internal readonly record struct WeekSum(LocalDate Week, Minutes Promised, Minutes Given, Minutes MadeUp, Minutes Compensatory, Minutes Missed)
{
    /// <summary>What was given in its own time.</summary>
    internal Minutes InTime => Given - MadeUp;

    internal Minutes Highest => new(Math.Max(Promised.Value, Math.Max((Given + Compensatory).Value, Missed.Value)));

    internal static ImmutableArray<WeekSum> Of(IEnumerable<MinutesWeek> weeks) =>
        [.. weeks.GroupBy(week => week.Week).OrderBy(week => week.Key).Select(week => week.Aggregate(new WeekSum { Week = week.Key }, (sum, next) => sum.With(next)))];

    internal static WeekSum Total(IEnumerable<MinutesWeek> weeks) => weeks.Aggregate(default(WeekSum), (sum, next) => sum.With(next));

    private WeekSum With(MinutesWeek next) =>
        new(Week, Promised + next.Promised, Given + next.Given, MadeUp + next.MadeUp, Compensatory + next.CompensatoryGiven, Missed + next.Missed.Total);
}
