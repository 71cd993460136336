using System.Diagnostics;
using Ardalis.Result;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>The line from the baseline to the target, also called aim line: where the student should be on each day.</summary>
/// <remarks>
/// <para>Whether it rises with the calendar or with days of instruction is part of it (<see cref="Axis"/>). Equality is by value; printing shows no number.</para>
/// <para>On day t it stands at b + (T − b)·(t − t₀)/(t₁ − t₀), computed in decimals; after the last day the target goes on.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GoalLine
{
    private readonly int from;
    private readonly int to;

    private GoalLine(LocalDate start, Score baseline, LocalDate end, Score target, TimeAxis axis, int from, int to)
    {
        Start = start;
        Baseline = baseline;
        End = end;
        Target = target;
        Axis = axis;
        this.from = from;
        this.to = to;
    }

    /// <summary>The day of the baseline.</summary>
    public LocalDate Start { get; }

    /// <summary>The level at the beginning.</summary>
    public Score Baseline { get; }

    /// <summary>The day by which the target is to be reached.</summary>
    public LocalDate End { get; }

    /// <summary>The level to be reached.</summary>
    public Score Target { get; }

    /// <summary>The time in which the line rises.</summary>
    public TimeAxis Axis { get; }

    /// <summary>What is measured.</summary>
    public Measure Measure => Target.Measure;

    /// <summary>Draws a goal line.</summary>
    /// <param name="start">The day of the baseline.</param>
    /// <param name="baseline">The level at the beginning.</param>
    /// <param name="end">The day by which the target is to be reached; later than the first.</param>
    /// <param name="target">The level to be reached, of the same measure; as good as the baseline, for a goal to keep a level, or better.</param>
    /// <param name="axis">The time in which the line rises; <see cref="TimeAxis.Calendar"/> by default.</param>
    /// <returns>The line, or every problem at once (<c>CM1301</c>, <c>CM1307</c> to <c>CM1309</c>).</returns>
    /// <exception cref="ArgumentNullException">A score is null.</exception>
    public static Result<GoalLine> Create(LocalDate start, Score baseline, LocalDate end, Score target, TimeAxis? axis = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(target);
        var problems = new Problems();
        GoalLine? line = From(start, baseline, end, target, axis ?? TimeAxis.Calendar, "$", problems);
        return line is null ? problems.ToResult<GoalLine>() : Result<GoalLine>.Success(line);
    }

    /// <summary>Where the line stands on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The value in the measure's unit, the target after the last day; null before the first day and where the axis does not know the day.</returns>
    public decimal? ValueAt(LocalDate date)
    {
        if (date < Start || (date < End && Axis.Position(date) is null))
        {
            return null;
        }

        return date >= End ? Target.Value : Baseline.Value + ((Target.Value - Baseline.Value) * (Axis.Position(date)!.Value - from) / (to - from));
    }

    /// <summary>How fast the line rises: the rate of improvement that the goal asks for.</summary>
    /// <typeparam name="TUnit">The unit of time, one that the axis counts.</typeparam>
    /// <returns>The slope; negative for a goal to reduce.</returns>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public Slope<TUnit> SlopePer<TUnit>()
        where TUnit : SlopeUnit =>
        new(PerDayOfAxis * Slope.DaysIn<TUnit>(Axis));

    /// <summary>How fast the student has to improve from now on to reach the target in time.</summary>
    /// <typeparam name="TUnit">The unit of time, one that the axis counts.</typeparam>
    /// <param name="level">Where the student stands: better a fitted or median level than the last point alone.</param>
    /// <param name="asOf">The day of that level.</param>
    /// <returns>(target − level)/(time left); null when no time is left or the axis does not know the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    /// <exception cref="ArgumentException">The level is of another measure.</exception>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public Slope<TUnit>? NeededSlopePer<TUnit>(Score level, LocalDate asOf)
        where TUnit : SlopeUnit
    {
        ArgumentNullException.ThrowIfNull(level);
        _ = level.CompareTo(Target);
        int days = Slope.DaysIn<TUnit>(Axis);
        return Axis.Position(asOf) is { } now && now < to ? new((double)(Target.Value - level.Value) * days / (to - now)) : null;
    }

    /// <summary>The slope per counting day of the axis.</summary>
    internal double PerDayOfAxis => (double)(Target.Value - Baseline.Value) / (to - from);

    /// <summary>On which side of the line a value lies on a day: 1 on the better side, −1 on the worse, 0 on the line, null where there is no line.</summary>
    internal int? SideOf(LocalDate date, decimal value) =>
        ValueAt(date) is { } line ? Math.Sign(value.CompareTo(line)) * (Measure.Direction == ImprovementDirection.Increase ? 1 : -1) : null;

    /// <summary>Says only that there is a goal line.</summary>
    /// <returns>A fixed text without a number.</returns>
    public override string ToString() => "(goal line)";

    internal static GoalLine? From(LocalDate start, Score baseline, LocalDate end, Score target, TimeAxis axis, string root, Problems problems)
    {
        int before = problems.Count;
        if (end <= start)
        {
            problems.Add(ProgressCodes.DateOrder, root + ".by", "The day of the target is not after the day of the baseline.", "Check the two dates.");
        }

        int? from = Placed(start, axis, root + ".baselineOn", problems);
        int? to = Placed(end, axis, root + ".by", problems);
        if (from is not null && from == to && end > start)
        {
            problems.Add(ProgressCodes.UnknownDays, root + ".by", "There is no day of instruction between the two dates.", "Check the dates and the days of instruction.");
        }

        if (baseline.Measure != target.Measure)
        {
            problems.Add(
                ProgressCodes.OtherMeasure,
                root + ".target",
                "Baseline and target are of different measures: another tool, level, unit or direction.",
                "State both in the measure in which the goal is monitored.");
        }
        else if (baseline.IsBetterThan(target))
        {
            problems.Add(
                ProgressCodes.WrongWay,
                root + ".target",
                "The target is worse than the baseline in the direction that the measure calls better.",
                "Check the two numbers and the measure's direction.");
        }

        return problems.Count > before ? null : new GoalLine(start, baseline, end, target, axis, from!.Value, to!.Value);
    }

    private static int? Placed(LocalDate date, TimeAxis axis, string path, Problems problems)
    {
        if (!CivilDay.IsSupported(date))
        {
            problems.Add(ProgressCodes.DateRange, path, "The date is out of range.", SeriesChecks.GiveADate);
            return null;
        }

        if (axis.Position(date) is { } position)
        {
            return position;
        }

        problems.Add(ProgressCodes.UnknownDays, path, "The date lies outside the span for which days of instruction are known.", "Give the axis the days through the goal's last day.");
        return null;
    }
}
