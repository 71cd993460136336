using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Services;

namespace CaseManager.Charts;

/// <summary>Minutes promised against minutes given, week by week, with what was missed and made up.</summary>
/// <remarks>
/// Lines of services are added up by week; a picture of one line is made from the weeks of that line. A promise stands in the week in which
/// its period ends, so a promise per month stands in the last week of the month.
/// </remarks>
public sealed class MinutesChart : Chart
{
    /// <summary>Makes a picture.</summary>
    /// <param name="weeks">The weeks of one or more lines, in any order: what <see cref="SessionLedger.WeeksAt"/> gives.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null, or something in it is.</exception>
    public MinutesChart(IEnumerable<MinutesWeek> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        Weeks = [.. weeks];
        foreach (MinutesWeek? week in Weeks)
        {
            ArgumentNullException.ThrowIfNull(week, nameof(weeks));
        }
    }

    /// <summary>The weeks, in the order in which they were given.</summary>
    public ImmutableArray<MinutesWeek> Weeks { get; }

    private protected override Picture Draw(Board board) => new MinutesPicture(this, board).Draw();
}
