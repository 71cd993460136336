using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>A goal with all that is needed to say how it is going: line, points, policy and criterion.</summary>
/// <remarks>Equality is by value. It is data about a student: printing shows the id alone.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MonitoredGoal
{
    /// <summary>Puts a goal together.</summary>
    /// <param name="id">The host's identifier of the goal: 1 to 128 printable ASCII characters, without spaces or quotes.</param>
    /// <param name="line">The goal line.</param>
    /// <param name="series">The points, of the line's measure.</param>
    /// <param name="policy">When to look, and by which rule; <see cref="ProgressPolicy.FourPoint"/> by default.</param>
    /// <param name="criterion">When the goal counts as met, of the same measure; none by default.</param>
    /// <param name="looks">The days on which somebody has looked; null, the default, means after every point.</param>
    /// <exception cref="ArgumentNullException">An argument without a default is null.</exception>
    /// <exception cref="ArgumentException">The id is no identifier, or the measures differ.</exception>
    public MonitoredGoal(string id, GoalLine line, ProgressSeries series, ProgressPolicy? policy = null, MasteryCriterion? criterion = null, ImmutableArray<LocalDate>? looks = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(series);
        if (series.Measure != line.Measure || (criterion is not null && criterion.Level.Measure != line.Measure))
        {
            throw new ArgumentException("Goal line, points and criterion are of one measure: tool, level, unit and direction.", nameof(series));
        }

        Id = Identifier.Checked(id);
        Line = line;
        Series = series;
        Policy = policy ?? ProgressPolicy.FourPoint;
        Criterion = criterion;
        Looks = looks is { IsDefault: false } days ? days : null;
    }

    /// <summary>The host's identifier of the goal.</summary>
    public string Id { get; }

    /// <summary>The goal line.</summary>
    public GoalLine Line { get; }

    /// <summary>The points.</summary>
    public ProgressSeries Series { get; }

    /// <summary>When to look, and by which rule.</summary>
    public ProgressPolicy Policy { get; }

    /// <summary>When the goal counts as met; null when no criterion is stated.</summary>
    public MasteryCriterion? Criterion { get; }

    /// <summary>The days on which somebody has looked; null when nobody wrote them down, which means after every point.</summary>
    public ImmutableArray<LocalDate>? Looks { get; }

    /// <summary>What the data support doing on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The decision by the goal's policy.</returns>
    public ProgressDecision Decide(LocalDate asOf) => Series.Decide(Line, Policy, asOf, Looks);

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another goal.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(MonitoredGoal? other) =>
        other is not null && Id == other.Id && Line == other.Line && Series.Equals(other.Series) && Policy == other.Policy && Criterion == other.Criterion
        && Sequence.Same(Looks ?? default, other.Looks ?? default);

    /// <summary>A hash of the main parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Line, Series, Policy, Criterion);

    /// <summary>The identifier alone.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
