using System.Diagnostics;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>A straight line through the points of one phase: how fast the student is improving, and how sure that is.</summary>
/// <remarks>
/// <para>
/// A slope is read with its unit of time (<see cref="SlopePer"/>), and only in a unit that the axis counts. Standard errors exist
/// for ordinary least squares alone; they suppose independent errors, and a series that wanders is less certain than they say.
/// </para>
/// <para>Equality is by value. It is data about a student: printing shows the method and the number of points.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrendEstimate
{
    private readonly Line line;
    private readonly int origin;

    internal TrendEstimate(TrendMethod method, Line line, int origin, int points, LocalDate from, LocalDate through, TimeAxis axis)
    {
        Method = method;
        this.line = line;
        this.origin = origin;
        Points = points;
        From = from;
        Through = through;
        Axis = axis;
    }

    /// <summary>How the line was laid.</summary>
    public TrendMethod Method { get; }

    /// <summary>How many points it was laid through.</summary>
    public int Points { get; }

    /// <summary>The day of the first point.</summary>
    public LocalDate From { get; }

    /// <summary>The day of the last point.</summary>
    public LocalDate Through { get; }

    /// <summary>The time that slopes are counted in.</summary>
    public TimeAxis Axis { get; }

    /// <summary>
    /// The standard deviation of the points about the line, in the measure's unit (standard error of estimate, n − 2 degrees of
    /// freedom); null for a method that has none.
    /// </summary>
    public double? StandardErrorOfEstimate => line.Residual;

    /// <summary>How fast the line rises.</summary>
    /// <typeparam name="TUnit">The unit of time, one that the axis counts.</typeparam>
    /// <returns>Units of the measure per unit of time; negative when values fall.</returns>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public Slope<TUnit> SlopePer<TUnit>()
        where TUnit : SlopeUnit => new(line.Slope * Slope.DaysIn<TUnit>(Axis));

    /// <summary>The standard error of the slope.</summary>
    /// <typeparam name="TUnit">The unit of time, one that the axis counts.</typeparam>
    /// <returns>In the same unit as the slope; null for a method that has none.</returns>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public Slope<TUnit>? StandardErrorPer<TUnit>()
        where TUnit : SlopeUnit
    {
        int days = Slope.DaysIn<TUnit>(Axis);
        return line.StandardError is { } error ? new(error * days) : null;
    }

    /// <summary>An interval for the slope, from Student's t with n − 2 degrees of freedom.</summary>
    /// <typeparam name="TUnit">The unit of time, one that the axis counts.</typeparam>
    /// <param name="confidence">The confidence, between 0 and 1: 0.9.</param>
    /// <returns>The interval, per unit of time; null for a method without a standard error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public ConfidenceInterval? SlopeIntervalPer<TUnit>(double confidence)
        where TUnit : SlopeUnit =>
        Interval(SlopePer<TUnit>().Value, StandardErrorPer<TUnit>()?.Value, confidence);

    /// <summary>Where the line stands on a day; also beyond the points, where it is a forecast.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The value in the measure's unit, which may lie beyond what can be scored; null where the axis does not know the day.</returns>
    public double? ValueAt(LocalDate date) => Axis.Position(date) is { } place ? line.At(place - origin) : null;

    /// <summary>The band about the line on a day: where the line itself may be, not where the next point will be.</summary>
    /// <param name="date">The day.</param>
    /// <param name="confidence">The confidence, between 0 and 1: 0.9.</param>
    /// <returns>The interval in the measure's unit; null for a method without a standard error or where the axis does not know the day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public ConfidenceInterval? BandAt(LocalDate date, double confidence) =>
        Axis.Position(date) is { } place
            ? Interval(line.At(place - origin), line.StandardErrorAt(place - origin, Points), confidence)
            : null;

    /// <summary>The method and the number of points.</summary>
    /// <returns>For example <c>TheilSen, 9 points</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Method}, {Points} points");

    /// <summary>The slope per counting day of the axis.</summary>
    internal double PerDayOfAxis => line.Slope;

    internal double? ErrorPerDayOfAxis => line.StandardError;

    private ConfidenceInterval? Interval(double middle, double? error, double confidence)
    {
        double half = Distributions.CheckedConfidence(confidence) is var inner && error is { } known
            ? known * Distributions.StudentQuantile((1 + inner) / 2, Points - 2)
            : double.NaN;
        return error is null ? null : new ConfidenceInterval(middle - half, middle + half, confidence);
    }
}
