using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>Progress before, during and after a span in which services fell short, and how far the student is behind what the time before let expect.</summary>
/// <remarks>
/// <para>
/// Evidence for those who decide, and no finding: other things happen in the same weeks, a line laid through few points and drawn far
/// ahead is a weak expectation, and no award follows from a number. The spans are those of <c>CompensatoryEvidence</c>.
/// </para>
/// <para>Equality is by value. It is data about a student: printing shows only the numbers of points.</para>
/// </remarks>
public sealed record ProgressAround
{
    private ProgressAround()
    {
    }

    /// <summary>What is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Progress before.</summary>
    public required SpanProgress Before { get; init; }

    /// <summary>Progress in the span itself.</summary>
    public required SpanProgress During { get; init; }

    /// <summary>Progress after it; null when no day is left.</summary>
    public SpanProgress? After { get; init; }

    /// <summary>Where the line of the time before would stand on the last day of the span, in the measure's unit; null without that line.</summary>
    public double? Expected => Before.Trend?.ValueAt(During.Span.End);

    /// <summary>Where the line of the span itself stands on its last day; null without that line.</summary>
    public double? Reached => During.Trend?.ValueAt(During.Span.End);

    /// <summary>How much better the expected value is than the one reached; negative when more was reached. Null when either is unknown.</summary>
    public double? Shortfall => (Expected - Reached) * Sign;

    private int Sign => Measure.Direction == ImprovementDirection.Increase ? 1 : -1;

    /// <summary>Looks at a series around a span.</summary>
    /// <param name="series">The series.</param>
    /// <param name="before">The days before.</param>
    /// <param name="during">The days in which services fell short.</param>
    /// <param name="after">The days after; null when there are none.</param>
    /// <param name="method">How lines are laid.</param>
    /// <param name="axis">The time that slopes are counted in; <see cref="TimeAxis.Calendar"/> by default.</param>
    /// <returns>The progress of each span.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/>, <paramref name="before"/> or <paramref name="during"/> is null.</exception>
    /// <exception cref="ArgumentException">The spans are not one after another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The method is not one of the enumeration's.</exception>
    public static ProgressAround Of(ProgressSeries series, DateInterval before, DateInterval during, DateInterval? after, TrendMethod method, TimeAxis? axis = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(during);
        if (before.End >= during.Start || after?.Start <= during.End)
        {
            throw new ArgumentException("The spans overlap, or are out of order.", nameof(during));
        }

        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), "The value is not one of the enumeration's.");
        }

        TimeAxis time = axis ?? TimeAxis.Calendar;
        return new ProgressAround
        {
            Measure = series.Measure,
            Before = In(before),
            During = In(during),
            After = after is null ? null : In(after),
        };

        SpanProgress In(DateInterval span)
        {
            ImmutableArray<Observation> points = series.PhaseThrough(span.End).RemoveAll(point => !span.Contains(point.Date));
            return new SpanProgress(span, points.Length, ProgressSeries.Trend(method, points, time));
        }
    }

    /// <summary>
    /// The shortfall with the error of what was expected: from Student's t about the line of the time before. The value reached is taken as
    /// it was fitted, so the interval is narrower than everything that is uncertain.
    /// </summary>
    /// <param name="confidence">The confidence, between 0 and 1: 0.9.</param>
    /// <returns>The interval; null when the shortfall is unknown or the method has no standard error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public ConfidenceInterval? ShortfallInterval(double confidence)
    {
        if (Before.Trend?.BandAt(During.Span.End, confidence) is not { } band || Reached is not { } reached)
        {
            return null;
        }

        return Sign > 0
            ? new ConfidenceInterval(band.Lower - reached, band.Upper - reached, confidence)
            : new ConfidenceInterval(reached - band.Upper, reached - band.Lower, confidence);
    }

    /// <summary>The numbers of points.</summary>
    /// <returns>For example <c>9 points before, 6 during, 4 after</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Before.Points} points before, {During.Points} during, {After?.Points ?? 0} after");
}
