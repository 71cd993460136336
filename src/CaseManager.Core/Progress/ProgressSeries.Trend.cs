using System.Collections.Immutable;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <content>Trends.</content>
public sealed partial class ProgressSeries
{
    /// <summary>The trend of the phase that a day belongs to, through that day.</summary>
    /// <param name="method">How the line is laid.</param>
    /// <param name="through">The last day that is looked at.</param>
    /// <param name="axis">The time that slopes are counted in; <see cref="TimeAxis.Calendar"/> by default.</param>
    /// <returns>
    /// The trend; null when the phase has too few points for the method (<see cref="TrendMethod"/>), they stand on one day, or the
    /// axis does not know a day. Points before the phase change are never used.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The method is not one of the enumeration's.</exception>
    public TrendEstimate? Trend(TrendMethod method, LocalDate through, TimeAxis? axis = null)
    {
        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), "The value is not one of the enumeration's.");
        }

        return Trend(method, PhaseThrough(through), axis ?? TimeAxis.Calendar);
    }

    internal static TrendEstimate? Trend(TrendMethod method, ImmutableArray<Observation> points, TimeAxis axis)
    {
        double[] x = new double[points.Length];
        double[] y = new double[points.Length];
        int origin = 0;
        for (int i = 0; i < points.Length; i++)
        {
            if (axis.Position(points[i].Date) is not { } position)
            {
                return null;
            }

            origin = i == 0 ? position : origin; // Small numbers keep the last digits of the sums.
            x[i] = position - origin;
            y[i] = (double)points[i].Score.Value;
        }

        return Fitting.Fit(method, x, y) is { } line
            ? new TrendEstimate(method, line, origin, points.Length, points[0].Date, points[^1].Date, axis)
            : null;
    }
}
