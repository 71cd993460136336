using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Progress.Json;

/// <summary>From what a document says about a policy or a criterion to the policy or criterion; null with everything noted that is wrong.</summary>
internal sealed class PolicyReading(string path, Problems problems)
{
    private const decimal AnyDifference = 0.5m;
    private const int UsualPoints = 3;

    private static readonly ImmutableArray<ProgressPolicy> Known =
        [ProgressPolicy.FourPoint, ProgressPolicy.ThreeAndSix, ProgressPolicy.TrendLine, ProgressPolicy.MedianOfThree];

    internal ProgressPolicy? Read(ProgressPolicyDocument dto)
    {
        int points = dto.MinimumPoints ?? (dto is ProgressPolicyDocument.TrendLine ? ProgressPolicy.TrendLine : ProgressPolicy.FourPoint).MinimumPoints;
        int weeks = dto.MinimumWeeks ?? ProgressPolicy.FourPoint.MinimumWeeks;
        bool good = Check(points >= 1, ".minimumPoints", "Give a number of points, 1 or more.")
            & Check(weeks is >= 0 and <= ProgressPolicy.MostWeeks, ".minimumWeeks", "Give a number of weeks from 0 to 520.")
            & IsGood(dto);
        if (!good)
        {
            return null;
        }

        (DecisionRule rule, TrendMethod? trend) = dto switch
        {
            ProgressPolicyDocument.ConsecutivePoints run => (new DecisionRule.ConsecutivePoints(run.Below, run.Above), run.Trend),
            ProgressPolicyDocument.TrendLine line => (new DecisionRule.TrendLine(MethodOf(line), (double)(line.Certainty ?? AnyDifference)), null),
            ProgressPolicyDocument.MedianOfLast median => ((DecisionRule)new DecisionRule.MedianOfLast(median.Points ?? UsualPoints), median.Trend),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        ProgressPolicy? published = Known.FirstOrDefault(known => known.Rule == rule);
        return new ProgressPolicy(rule, points, weeks, trend, published?.Basis ?? []);
    }

    internal MasteryCriterion? Read(MasteryCriterionDocument dto, Measure measure)
    {
        bool good = Check(dto.Of is >= 1 and <= MasteryCriterion.LongestWindow, ".of", "Give a number of sessions from 1 to 20.")
            & Check(dto.Needed >= 1 && dto.Needed <= dto.Of, ".needed", "Give a number of sessions from 1 to 'of'.")
            & Check(measure.AcceptsLevel(dto.Level), ".level", "Give a level within the bounds of the measure.")
            & Check(dto.MinimumOpportunities >= 0, ".minimumOpportunities", "Give 0 or more.")
            & Check(dto.DistinctSettings is null or >= 1, ".distinctSettings", "Give 1 or more.")
            & Check(dto.DistinctPeople is null or >= 1, ".distinctPeople", "Give 1 or more.");
        return good
            ? new MasteryCriterion(Score.Level(measure, dto.Level), dto.Needed, dto.Of)
            {
                Window = dto.Window,
                MissedSessions = dto.MissedSessions,
                CanBeMetEarly = dto.CanBeMetEarly,
                MinimumOpportunities = dto.MinimumOpportunities,
                AllowsPrompts = dto.AllowsPrompts,
                DistinctSettings = dto.DistinctSettings ?? 1,
                DistinctPeople = dto.DistinctPeople ?? 1,
            }
            : null;
    }

    private static TrendMethod MethodOf(ProgressPolicyDocument.TrendLine line) => line.Method ?? TrendMethod.OrdinaryLeastSquares;

    private bool IsGood(ProgressPolicyDocument dto) =>
        dto switch
        {
            ProgressPolicyDocument.ConsecutivePoints run =>
                Check(run.Below is >= 1 and <= 30, ".below", "Give a number of points from 1 to 30.")
                & Check(run.Above is >= 1 and <= 30, ".above", "Give a number of points from 1 to 30."),
            ProgressPolicyDocument.MedianOfLast median => Check((median.Points ?? UsualPoints) is 1 or 3 or 5 or 7 or 9, ".points", "Give an odd number of points from 1 to 9."),
            ProgressPolicyDocument.TrendLine line => Check(
                (line.Certainty ?? AnyDifference) is var certainty and >= AnyDifference and < 1m && (certainty == AnyDifference || MethodOf(line) == TrendMethod.OrdinaryLeastSquares),
                ".certainty",
                "Give a number from 0.5 to below 1; above 0.5 it needs ordinaryLeastSquares."),
            _ => true,
        };

    private bool Check(bool good, string key, string remedy)
    {
        if (!good)
        {
            problems.Add(ProgressCodes.OutOfRange, path + key, "The number cannot be.", remedy);
        }

        return good;
    }
}
