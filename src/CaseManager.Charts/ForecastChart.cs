using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Limits;

namespace CaseManager.Charts;

/// <summary>A forecast: for each limit and each roster, or organisation, the number of every week against the limit, with the weeks past it marked.</summary>
/// <remarks>Rows stand by the first week past the limit, those that stay inside it last. It counts students and names none.</remarks>
public sealed class ForecastChart : Chart
{
    /// <summary>Makes a picture.</summary>
    /// <param name="weeks">The weeks, in any order: what <see cref="CaseloadForecast.ByWeek"/> gives.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null, or something in it is.</exception>
    public ForecastChart(IEnumerable<ForecastWeek> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        Weeks = [.. weeks];
        foreach (ForecastWeek? week in Weeks)
        {
            ArgumentNullException.ThrowIfNull(week, nameof(weeks));
        }
    }

    /// <summary>The weeks, in the order in which they were given.</summary>
    public ImmutableArray<ForecastWeek> Weeks { get; }

    private protected override Picture Draw(Board board) => new ForecastPicture(this, board).Draw();
}
