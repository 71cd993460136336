using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>How a series stands to a mastery criterion on a day.</summary>
/// <remarks>Equality is by value. It is data about a student: printing shows the status alone.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MasteryResult
{
    internal MasteryResult(MasteryStatus status, LocalDate? metOn, ImmutableArray<Observation> evidence, ImmutableArray<Observation> since, int sinceAtLevel, LocalDate? firstBelow)
    {
        Status = status;
        MetOn = metOn;
        Evidence = evidence;
        Since = since;
        SinceAtLevel = sinceAtLevel;
        FirstBelow = firstBelow;
    }

    /// <summary>Whether the criterion is met.</summary>
    public MasteryStatus Status { get; }

    /// <summary>
    /// The day of the session with which it was met: the first time, or for <see cref="MasteryWindow.Latest"/> the beginning of the
    /// stretch in which it has been met without a break. Null when it is not met.
    /// </summary>
    public LocalDate? MetOn { get; }

    /// <summary>
    /// The sessions of the window that met it, each by the observation of its middle score; the latest window when it is not met. Missed
    /// sessions are not among them.
    /// </summary>
    public ImmutableArray<Observation> Evidence { get; }

    /// <summary>The sessions after <see cref="MetOn"/>, each by the observation of its middle score: maintenance. Empty when it is not met.</summary>
    public ImmutableArray<Observation> Since { get; }

    /// <summary>How many of the sessions since then reached the level.</summary>
    public int SinceAtLevel { get; }

    /// <summary>The first session since then that did not reach the level; null when all did, or there was none.</summary>
    public LocalDate? FirstBelow { get; }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another result.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(MasteryResult? other) =>
        other is not null && Status == other.Status && MetOn == other.MetOn && SinceAtLevel == other.SinceAtLevel && FirstBelow == other.FirstBelow
        && Sequence.Same(Evidence, other.Evidence) && Sequence.Same(Since, other.Since);

    /// <summary>A hash of the main parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Status, MetOn, Sequence.Hash(Evidence), Sequence.Hash(Since));

    /// <summary>The status alone.</summary>
    /// <returns>For example <c>Met</c>.</returns>
    public override string ToString() => Status.ToString();
}
