using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts;

/// <summary>A case's timeline: a bar for each clock from its start to its due date, suspensions as gaps, and the day it is looked at.</summary>
/// <remarks>
/// Clocks stand by due date, those without one last. A clock that no event opened – it runs from birth – has a due date and no
/// bar, so that the picture does not tell a birth date.
/// </remarks>
public sealed class TimelineChart : Chart
{
    private readonly DateInterval? window;

    /// <summary>Makes a timeline.</summary>
    /// <param name="clocks">The clocks of one case with their explanations, in any order: what <see cref="TimelineEvaluator.Explain"/> gives.</param>
    /// <param name="asOf">The day on which all were looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clocks"/> is null, or something in it is.</exception>
    /// <exception cref="ArgumentException">A clock was looked at on another day.</exception>
    public TimelineChart(IEnumerable<DeadlineExplanation> clocks, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(clocks);
        Clocks = [.. clocks];
        AsOf = asOf;
        foreach (DeadlineExplanation? clock in Clocks)
        {
            ArgumentNullException.ThrowIfNull(clock, nameof(clocks));
            if (clock.AsOf != asOf)
            {
                throw new ArgumentException("A clock was looked at on another day: explain all of them as of the day of the picture.", nameof(clocks));
            }
        }
    }

    /// <summary>The clocks, in the order in which they were given.</summary>
    public ImmutableArray<DeadlineExplanation> Clocks { get; }

    /// <summary>The day on which they were looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>
    /// The days that can be seen; bars that go on beyond are cut. Null, the default, for what there is to see between half a year before and a
    /// year after the day of the picture.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span has less than 7 days or more than 20 years.</exception>
    public DateInterval? Window
    {
        get => window;
        init => window = value is null || value.Length is >= 7 and <= 7_305
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Window), "A window has from 7 days to 20 years.");
    }

    private protected override Picture Draw(Board board) => new TimelinePicture(this, board).Draw();
}
