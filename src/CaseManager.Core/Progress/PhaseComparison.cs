using System.Collections.Immutable;
using System.Diagnostics;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>Two stretches of one measure, held against each other by the indices of single-case research.</summary>
/// <remarks>
/// <para>
/// The direction of the measure is regarded: a fall in call-outs is an improvement. Standard errors and intervals suppose
/// independent points, and are null where no sampling distribution is known (PND, PEM, PAND, IRD, Tau-U).
/// </para>
/// <para>The indices describe; they say nothing about why, and support no decision about eligibility or placement.</para>
/// <para>Immutable. Printing shows the numbers of points alone.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PhaseComparison
{
    private readonly ImmutableArray<Observation> before;
    private readonly ImmutableArray<Observation> after;
    private readonly double[] a;
    private readonly double[] b;

    private PhaseComparison(ImmutableArray<Observation> before, ImmutableArray<Observation> after)
    {
        this.before = before;
        this.after = after;
        Measure = before[0].Score.Measure;
        double sign = Measure.Direction == ImprovementDirection.Increase ? 1 : -1;
        a = [.. before.Select(observation => sign * (double)observation.Score.Value)];
        b = [.. after.Select(observation => sign * (double)observation.Score.Value)];
    }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>How many points the first phase has.</summary>
    public int PointsBefore => a.Length;

    /// <summary>How many points the second phase has.</summary>
    public int PointsAfter => b.Length;

    /// <summary>Compares two stretches of points.</summary>
    /// <param name="before">The points of the first phase, by date; one or more.</param>
    /// <param name="after">The points of the second phase, by date; one or more, of the same measure.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">A phase has no point, or the points are not all of one measure.</exception>
    public static PhaseComparison Of(ImmutableArray<Observation> before, ImmutableArray<Observation> after)
    {
        if (before.IsDefaultOrEmpty || after.IsDefaultOrEmpty)
        {
            throw new ArgumentException("Each phase has one point or more.", before.IsDefaultOrEmpty ? nameof(before) : nameof(after));
        }

        Measure measure = before[0].Score.Measure;
        return before.All(observation => observation.Score.Measure == measure) && after.All(observation => observation.Score.Measure == measure)
            ? new PhaseComparison(before, after)
            : throw new ArgumentException("The points are of several measures: another tool, level, unit or direction.", nameof(after));
    }

    /// <summary>Compares two phases of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="before">Which phase is the first, counted from 0.</param>
    /// <param name="after">Which phase is the second; later than the first.</param>
    /// <returns>The comparison, or null when one of the phases has no point.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such phase, or they are not in order.</exception>
    public static PhaseComparison? Between(ProgressSeries series, int before, int after)
    {
        ArgumentNullException.ThrowIfNull(series);
        ImmutableArray<ImmutableArray<Observation>> phases = series.Phases();
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(after, before);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(after, phases.Length);
        return phases[before].IsEmpty || phases[after].IsEmpty ? null : Of(phases[before], phases[after]);
    }

    /// <summary>One index.</summary>
    /// <param name="index">Which.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1; 0.95 by default.</param>
    /// <returns>
    /// The effect size; null when the data have none: means and ratios need two or three points with scatter, a ratio needs a scale
    /// with a real zero (no ranks, no standard scores) and a mean that is not 0.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is not one of the enumeration's, or the confidence is not between 0 and 1.</exception>
    public EffectSize? By(EffectSizeIndex index, double confidence = 0.95)
    {
        _ = Distributions.CheckedConfidence(confidence);
        return index switch
        {
            EffectSizeIndex.Nap => Nap(index, a, b, confidence),
            EffectSizeIndex.Tau => Nap(index, a, b, confidence),
            EffectSizeIndex.TauU => new EffectSize(index, Overlap.TauU(a, b)),
            EffectSizeIndex.TauBc => TauBc(confidence),
            EffectSizeIndex.Pnd => new EffectSize(index, Overlap.Pnd(a, b)),
            EffectSizeIndex.Pem => new EffectSize(index, Pem()),
            EffectSizeIndex.Pand => new EffectSize(index, Overlap.Pand(a, b)),
            EffectSizeIndex.Ird => new EffectSize(index, Overlap.Ird(a, b)),
            EffectSizeIndex.SmdBaseline => Of(index, Measure.IsOrdinal ? null : Means.SmdBaseline(a, b), confidence),
            EffectSizeIndex.SmdPooled => Of(index, Measure.IsOrdinal ? null : Means.SmdPooled(a, b), confidence),
            EffectSizeIndex.LrrIncreasing => Of(index, Ratio(ImprovementDirection.Increase), confidence),
            EffectSizeIndex.LrrDecreasing => Of(index, Ratio(ImprovementDirection.Decrease), confidence),
            _ => throw new ArgumentOutOfRangeException(nameof(index), "The value is not one of the enumeration's."),
        };
    }

    /// <summary>Every index that the data have.</summary>
    /// <param name="confidence">The confidence of the intervals, between 0 and 1; 0.95 by default.</param>
    /// <returns>The effect sizes, in the order of <see cref="EffectSizeIndex"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public ImmutableArray<EffectSize> All(double confidence = 0.95) =>
        [.. Enum.GetValues<EffectSizeIndex>().Select(index => By(index, confidence)).OfType<EffectSize>()];

    /// <summary>Tau with the trend of the first phase taken off both (Tarlow 2017), along the dates.</summary>
    /// <remarks>
    /// Standard error and interval are those of Tau: they leave out how uncertain the trend of the first phase is, and that can be
    /// much. The divisor is the number of pairs, so that 1 and −1 can be reached.
    /// </remarks>
    /// <param name="confidence">The confidence of the interval, between 0 and 1; 0.95 by default.</param>
    /// <param name="significance">
    /// When given, the trend is taken off only if Kendall's two-sided test finds it at this level: 0.05. Null, the default, takes it
    /// off always.
    /// </param>
    /// <returns>The effect size; null when the first phase has its points on one day, so that it has no trend.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence or the significance is not between 0 and 1.</exception>
    public EffectSize? TauBc(double confidence = 0.95, double? significance = null)
    {
        _ = Distributions.CheckedConfidence(confidence);
        if (significance is { } level && KendallTest.TwoSidedP(a) > Distributions.CheckedConfidence(level))
        {
            return Nap(EffectSizeIndex.TauBc, a, b, confidence);
        }

        LocalDate first = before[0].Date;
        double[] x = [.. before.Select(observation => (double)Period.DaysBetween(first, observation.Date))];
        if (x[0] == x[^1])
        {
            return null;
        }

        double slope = Fitting.TheilSenSlope(x, a);
        double[] restA = [.. a.Select((value, i) => Rest(value, slope * x[i]))];
        double[] restB = [.. b.Select((value, i) => Rest(value, slope * Period.DaysBetween(first, after[i].Date)))];
        return Nap(EffectSizeIndex.TauBc, restA, restB, confidence);
    }

    /// <summary>The numbers of points.</summary>
    /// <returns>For example <c>5 points against 7</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PointsBefore} points against {PointsAfter}");

    /// <summary>Points exactly on the trend are ties; rounding in the last digits must not part them.</summary>
    private static double Rest(double value, double trend) => Math.Round(value - trend, 9);

    /// <summary>In decimals: the median of an even number lies between two scores, and a tie with it must be one.</summary>
    private double Pem()
    {
        decimal median = Baseline.Median(before);
        int sign = Measure.Direction == ImprovementDirection.Increase ? 1 : -1;
        return after.Sum(observation => 1 + Math.Sign(sign * observation.Score.Value.CompareTo(median))) / (2.0 * after.Length);
    }

    private static EffectSize Nap(EffectSizeIndex index, double[] a, double[] b, double confidence)
    {
        double nap = Overlap.Nap(a, b);
        double? error = Overlap.NapError(a, b);
        ConfidenceInterval interval = Overlap.NapInterval(nap, a.Length, b.Length, confidence);
        return index == EffectSizeIndex.Nap
            ? new EffectSize(index, nap, error, interval)
            : new EffectSize(index, (2 * nap) - 1, 2 * error, new ConfidenceInterval((2 * interval.Lower) - 1, (2 * interval.Upper) - 1, confidence));
    }

    private static EffectSize? Of(EffectSizeIndex index, Means.Estimate? estimate, double confidence)
    {
        if (estimate is not { } found)
        {
            return null;
        }

        double half = Distributions.NormalQuantile((1 + confidence) / 2) * found.Error;
        return new EffectSize(index, found.Value, found.Error, new ConfidenceInterval(found.Value - half, found.Value + half, confidence));
    }

    /// <summary>
    /// A count or rate has one ratio, and turning it around changes its sign. A percentage has two: of what is wanted and of the rest
    /// to 100, and the one is taken in which the improvement goes the asked way.
    /// </summary>
    private Means.Estimate? Ratio(ImprovementDirection asked)
    {
        if (Measure.IsOrdinal || Measure is Measure.StandardScore)
        {
            return null;
        }

        bool turned = Measure.Direction != asked;
        bool complement = turned && Measure is (Measure.Accuracy or Measure.Percent or Measure.IntervalRecording);
        double[] first = [.. a.Select(Seen)];
        double[] second = [.. b.Select(Seen)];
        Means.Estimate? ratio = Means.LogResponseRatio(first, second, OneEvent());
        return turned && !complement && ratio is { } found ? found with { Value = -found.Value } : ratio;

        double Seen(double value) => complement ? 100 - Math.Abs(value) : Math.Abs(value);
    }

    /// <summary>The constant D of the truncation: 1 for counts; counted of how many, for a percentage; unknown otherwise.</summary>
    private double? OneEvent() =>
        Measure switch
        {
            Measure.Frequency or Measure.PermanentProduct or Measure.TaskAnalysis or Measure.TrialsToCriterion => 1,
            _ when before.Concat(after).All(observation => observation.Score.Whole is not null) => before.Concat(after).Average(observation => observation.Score.Whole!.Value) / 100,
            _ => null,
        };
}
