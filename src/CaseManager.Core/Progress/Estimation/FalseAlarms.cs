using System.Collections.Immutable;

namespace CaseManager.Core.Progress.Estimation;

/// <summary>
/// The looks that were taken at a phase, and how often a rule gives a signal at one of them about a student who is exactly on the
/// line: each point falls above or below with chance ½, independently.
/// </summary>
/// <param name="PointsAtLooks">How many points there were at each look, ascending, each number once.</param>
/// <param name="SpreadAtLooks">The sum of squared distances of x from its mean at each look; only for a trend.</param>
internal sealed record FalseAlarms(ImmutableArray<int> PointsAtLooks, ImmutableArray<double> SpreadAtLooks)
{
    internal static FalseAlarms None { get; } = new([], []);

    internal int Looks => PointsAtLooks.Length;

    internal double? Rate(DecisionRule rule, bool raise) =>
        rule switch
        {
            DecisionRule.ConsecutivePoints run => OfRuns(PointsAtLooks, raise ? run.Above : run.Below),
            DecisionRule.MedianOfLast median => OfMedians(PointsAtLooks, median.Points),
            DecisionRule.TrendLine { Method: TrendMethod.OrdinaryLeastSquares } trend => OfTrends(SpreadAtLooks, trend.Certainty),
            _ => Looks == 1 ? 0.5 : null, // By symmetry, at a single look.
        };

    /// <summary>The chance that at one of the looks the last so many points all lie below (or all above). States are the lengths of the present run.</summary>
    internal static double OfRuns(ImmutableArray<int> looks, int length)
    {
        Span<double> run = stackalloc double[length + 1];
        run[0] = 1;
        double alarmed = 0;
        int look = 0;
        for (int point = 1; look < looks.Length; point++)
        {
            double none = 0;
            foreach (double chance in run)
            {
                none += chance;
            }

            run[length] = (run[length] + run[length - 1]) / 2;
            for (int i = length - 1; i > 0; i--)
            {
                run[i] = run[i - 1] / 2;
            }

            run[0] = none / 2;
            if (point == looks[look])
            {
                look++;
                alarmed += run[length];
                run[length] = 0;
            }
        }

        return alarmed;
    }

    /// <summary>The chance that at one of the looks more than half of the last so many points lie below. States are the sides of the latest points, as bits.</summary>
    internal static double OfMedians(ImmutableArray<int> looks, int points)
    {
        int states = 1 << points;
        double[] now = new double[states];
        double[] next = new double[states];
        now[0] = 1;
        double alarmed = 0;
        int look = 0;
        for (int point = 1; look < looks.Length; point++)
        {
            for (int state = 0; state < states; state++)
            {
                // Both older states differ in the point that drops out.
                next[state] = (now[state >> 1] + now[(state >> 1) | (states >> 1)]) / 2;
            }

            (now, next) = (next, now);
            if (point == looks[look])
            {
                look++;
                for (int state = 0; state < states && point >= points; state++)
                {
                    if (int.PopCount(state) > points / 2)
                    {
                        alarmed += now[state];
                        now[state] = 0;
                    }
                }
            }
        }

        return alarmed;
    }

    /// <summary>
    /// The chance that at one of the looks the least-squares slope lies below the true one by more than its z(certainty) standard
    /// errors. Slope times spread is a Brownian motion in the spread (the later fit contains the earlier points), so the chance of
    /// no signal yet is carried from look to look by numerical integration (Armitage, McPherson and Rowe, JRSS A 132, 1969).
    /// </summary>
    internal static double OfTrends(ImmutableArray<double> spreads, double certainty)
    {
        double z = certainty == 0.5 ? 0 : Distributions.NormalQuantile(certainty);
        double? earlier = null;
        StillOpen open = default;
        foreach (double spread in spreads)
        {
            if (earlier is not { } before)
            {
                open = StillOpen.First(z, Nodes(spreads));
            }
            else if (spread > before)
            {
                open = open.Next(Math.Sqrt(before / spread));
            }

            earlier = spread;
        }

        return earlier is null ? 0 : 1 - open.Chance();
    }

    /// <summary>Enough for the smallest step between two looks: tests hold the result against closed forms to 1e-9.</summary>
    private static int Nodes(ImmutableArray<double> spreads)
    {
        double narrowest = 1;
        for (int i = 1; i < spreads.Length; i++)
        {
            if (spreads[i] > spreads[i - 1])
            {
                narrowest = Math.Min(narrowest, Math.Sqrt(1 - (spreads[i - 1] / spreads[i])));
            }
        }

        return (int)Math.Clamp(Math.Ceiling(24 / narrowest), 48, 600);
    }

    public bool Equals(FalseAlarms? other) =>
        other is not null && Sequence.Same(PointsAtLooks, other.PointsAtLooks) && Sequence.Same(SpreadAtLooks, other.SpreadAtLooks);

    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(PointsAtLooks), Sequence.Hash(SpreadAtLooks));
}
