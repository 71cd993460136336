using System.Collections.Immutable;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>How sure a slope can be before there is any data: from the days of the probes and how much scores of the tool scatter.</summary>
/// <remarks>
/// SE = SEE / √Σ(x − x̄)², as tabulated by Christ 2006 (https://eric.ed.gov/?id=EJ788238). With the usual scatter of ten words a minute,
/// six weekly passages leave a standard error of 2.4 words a week: growth of one or two words cannot be told from none.
/// </remarks>
public static class SlopePrecision
{
    /// <summary>The standard error that a least-squares slope will have.</summary>
    /// <typeparam name="TUnit">The unit of time, one that the axis counts.</typeparam>
    /// <param name="standardErrorOfEstimate">How far scores scatter about the line, in the measure's unit; not negative.</param>
    /// <param name="dates">The days of the probes; at least two different ones.</param>
    /// <param name="axis">The time that slopes are counted in; <see cref="TimeAxis.Calendar"/> by default.</param>
    /// <returns>The standard error per unit of time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentException">The days are all the same, or the axis does not know one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scatter is negative or not a number.</exception>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public static Slope<TUnit> StandardErrorPer<TUnit>(double standardErrorOfEstimate, IEnumerable<LocalDate> dates, TimeAxis? axis = null)
        where TUnit : SlopeUnit
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (!(standardErrorOfEstimate >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(standardErrorOfEstimate), "A standard error of estimate is not negative.");
        }

        axis ??= TimeAxis.Calendar;
        ImmutableArray<int?> places = [.. dates.Select(axis.Position)];
        double mean = places.IsEmpty ? double.NaN : places.Average(place => (place - places[0]) ?? double.NaN);
        double spread = places.Sum(place => Math.Pow((place - places[0] - mean) ?? double.NaN, 2));
        return spread > 0
            ? new(standardErrorOfEstimate / Math.Sqrt(spread) * Slope.DaysIn<TUnit>(axis))
            : throw new ArgumentException("Give two or more different days that the axis knows.", nameof(dates));
    }

    /// <summary>The slope beyond which progress is too slow for the goal, at a chosen certainty.</summary>
    /// <remarks>
    /// The idea of Van Norman, Christ and Newell 2017 (EJ1156329): a student who grows at the goal's rate shows a slope worse than
    /// this one with a chance of 1 − <paramref name="certainty"/>. Errors are taken as normal with the given scatter.
    /// </remarks>
    /// <typeparam name="TUnit">The unit of time, one that the goal's axis counts.</typeparam>
    /// <param name="goal">The goal line.</param>
    /// <param name="standardErrorOfEstimate">How far scores scatter about the line, in the measure's unit; not negative.</param>
    /// <param name="dates">The days of the probes; at least two different ones.</param>
    /// <param name="certainty">The certainty, between 0 and 1: 0.9.</param>
    /// <returns>A slope below which, or for a goal to reduce above which, growth at the goal's rate is unlikely.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The days are all the same, or the axis does not know one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scatter or the certainty is out of range.</exception>
    /// <exception cref="InvalidOperationException">The axis does not count that unit.</exception>
    public static Slope<TUnit> CriticalSlopePer<TUnit>(GoalLine goal, double standardErrorOfEstimate, IEnumerable<LocalDate> dates, double certainty)
        where TUnit : SlopeUnit
    {
        ArgumentNullException.ThrowIfNull(goal);
        double z = Distributions.NormalQuantile(Distributions.CheckedConfidence(certainty));
        double margin = z * StandardErrorPer<TUnit>(standardErrorOfEstimate, dates, goal.Axis).Value;
        return new(goal.SlopePer<TUnit>().Value - (goal.Measure.Direction == ImprovementDirection.Increase ? margin : -margin));
    }
}
