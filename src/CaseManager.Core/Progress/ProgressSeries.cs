using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ardalis.Result;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>The data points of one goal in one measure, by date, with its changes of instruction and its missed sessions.</summary>
/// <remarks>
/// <para>
/// A changed probe, level or tool is another measure and starts another series (<see cref="CreateEach"/>). A change of instruction is
/// a phase change within the series; no trend runs across it.
/// </para>
/// <para>Immutable; equality is by value. It is data about a student: printing shows none of it.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ProgressSeries : IEquatable<ProgressSeries>
{
    /// <summary>The most observations that one series may have: 2 000, three probes on every school day of more than three years.</summary>
    public const int MaximumObservations = 2_000;

    private ProgressSeries(Measure measure, ImmutableArray<Observation> observations, ImmutableArray<PhaseChange> phaseChanges, ImmutableArray<LocalDate> missedSessions)
    {
        Measure = measure;
        Observations = observations;
        PhaseChanges = phaseChanges;
        MissedSessions = missedSessions;
    }

    /// <summary>What every point measures.</summary>
    public Measure Measure { get; }

    /// <summary>The points, by date and then by the number of the probe.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>The changes of instruction, by date. The first phase is the one before the first of them.</summary>
    public ImmutableArray<PhaseChange> PhaseChanges { get; }

    /// <summary>The days of sessions that were planned and gave no score, ascending.</summary>
    public ImmutableArray<LocalDate> MissedSessions { get; }

    /// <summary>Makes a series.</summary>
    /// <param name="measure">What every point measures.</param>
    /// <param name="observations">The points, in any order; at most <see cref="MaximumObservations"/>. A day may have several, each with its number.</param>
    /// <param name="phaseChanges">The changes of instruction, in any order, at most one a day; none by default.</param>
    /// <param name="missedSessions">Days of sessions that gave no score, in any order, each once; none by default.</param>
    /// <returns>The series, or every problem with a path such as <c>$.observations[2].date</c> (<c>CM1301</c> to <c>CM1306</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> or <paramref name="observations"/> is null, or something in a list is.</exception>
    public static Result<ProgressSeries> Create(
        Measure measure,
        IEnumerable<Observation> observations,
        IEnumerable<PhaseChange>? phaseChanges = null,
        IEnumerable<LocalDate>? missedSessions = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(observations);
        var problems = new Problems();
        ProgressSeries? series = From(measure, [.. observations], [.. phaseChanges ?? []], [.. missedSessions ?? []], "$", problems);
        return series is null ? problems.ToResult<ProgressSeries>() : Result<ProgressSeries>.Success(series);
    }

    /// <summary>Makes a series for each stretch of points of one measure: where the probe changes, a new series begins.</summary>
    /// <param name="observations">The points, in any order.</param>
    /// <returns>The series by date, none for no points; or every problem at once. Going back to an earlier measure begins a further series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null, or something in it is.</exception>
    public static Result<ImmutableArray<ProgressSeries>> CreateEach(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var problems = new Problems();
        var all = ImmutableArray.CreateBuilder<ProgressSeries>();
        ImmutableArray<Observation> ordered = Ordered([.. observations]);
        for (int start = 0; start < ordered.Length;)
        {
            Measure measure = ordered[start].Score.Measure;
            int end = start + 1;
            while (end < ordered.Length && ordered[end].Score.Measure == measure)
            {
                end++;
            }

            string root = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$[{all.Count}]");
            if (From(measure, ordered[start..end], [], [], root, problems) is { } series)
            {
                all.Add(series);
            }

            start = end;
        }

        return problems.Any ? problems.ToResult<ImmutableArray<ProgressSeries>>() : Result<ImmutableArray<ProgressSeries>>.Success(all.ToImmutable());
    }

    /// <summary>The series with one point more, at its place by date.</summary>
    /// <param name="observation">The point.</param>
    /// <returns>A new series, or every problem with the point.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Result<ProgressSeries> Add(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Create(Measure, Observations.Add(observation), PhaseChanges, MissedSessions);
    }

    /// <summary>The series with a change of instruction: points from its day on are a new phase.</summary>
    /// <param name="phaseChange">The change.</param>
    /// <returns>A new series, or every problem with the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phaseChange"/> is null.</exception>
    public Result<ProgressSeries> Add(PhaseChange phaseChange)
    {
        ArgumentNullException.ThrowIfNull(phaseChange);
        return Create(Measure, Observations, PhaseChanges.Add(phaseChange), MissedSessions);
    }

    /// <summary>The series with a session that was planned and gave no score.</summary>
    /// <param name="date">The day of the session.</param>
    /// <returns>A new series, or what is wrong with the date.</returns>
    public Result<ProgressSeries> AddMissed(LocalDate date) => Create(Measure, Observations, PhaseChanges, MissedSessions.Add(date));

    /// <summary>The points of the phase that a day belongs to, through that day.</summary>
    /// <param name="through">The day.</param>
    /// <returns>The points from the last phase change not after the day, by date; empty when there are none.</returns>
    public ImmutableArray<Observation> PhaseThrough(LocalDate through)
    {
        int end = CountThrough(through);
        int start = end;
        LocalDate from = PhaseChanges.LastOrDefault(change => change.On <= through)?.On ?? LocalDate.MinIsoValue;
        while (start > 0 && Observations[start - 1].Date >= from)
        {
            start--;
        }

        return Observations[start..end];
    }

    /// <summary>The points of every phase, in order; a phase without points is empty.</summary>
    /// <returns>One list more than there are phase changes.</returns>
    public ImmutableArray<ImmutableArray<Observation>> Phases()
    {
        var phases = ImmutableArray.CreateBuilder<ImmutableArray<Observation>>(PhaseChanges.Length + 1);
        int start = 0;
        foreach (PhaseChange change in PhaseChanges)
        {
            int end = CountThrough(change.On.PlusDays(-1));
            phases.Add(Observations[start..end]);
            start = end;
        }

        phases.Add(Observations[start..]);
        return phases.MoveToImmutable();
    }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another series.</param>
    /// <returns>True when measure, points, phases and missed sessions are the same.</returns>
    public bool Equals([NotNullWhen(true)] ProgressSeries? other) =>
        other is not null && Measure == other.Measure && Sequence.Same(Observations, other.Observations)
        && Sequence.Same(PhaseChanges, other.PhaseChanges) && Sequence.Same(MissedSessions, other.MissedSessions);

    /// <summary>Compares by value.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True when it is a series of the same points.</returns>
    public override bool Equals(object? obj) => Equals(obj as ProgressSeries);

    /// <summary>A hash of all parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Measure, Sequence.Hash(Observations), Sequence.Hash(PhaseChanges), Sequence.Hash(MissedSessions));

    /// <summary>Says only that there is a series.</summary>
    /// <returns>A fixed text without a point.</returns>
    public override string ToString() => "(progress series)";

    /// <summary>The series, or null with everything noted that is wrong at <paramref name="root"/>.</summary>
    internal static ProgressSeries? From(
        Measure measure,
        ImmutableArray<Observation> observations,
        ImmutableArray<PhaseChange> phaseChanges,
        ImmutableArray<LocalDate> missedSessions,
        string root,
        Problems problems)
    {
        foreach (object? part in observations.AsEnumerable<object?>().Concat(observations.Select(observation => observation?.Score)).Concat(phaseChanges))
        {
            ArgumentNullException.ThrowIfNull(part, nameof(observations));
        }

        int before = problems.Count;
        var checks = new SeriesChecks(measure, root, problems);
        checks.Check(observations);
        checks.Check(phaseChanges);
        checks.Check(missedSessions);
        return problems.Count > before
            ? null
            : new ProgressSeries(measure, Ordered(observations), [.. phaseChanges.OrderBy(change => change.On)], [.. missedSessions.Order()]);
    }

    private static ImmutableArray<Observation> Ordered(ImmutableArray<Observation> observations) =>
        [.. observations.OrderBy(observation => observation.Date).ThenBy(observation => observation.Probe)];

    /// <summary>How many points stand on or before a day.</summary>
    internal int CountThrough(LocalDate through)
    {
        int count = Observations.Length;
        while (count > 0 && Observations[count - 1].Date > through)
        {
            count--;
        }

        return count;
    }
}
