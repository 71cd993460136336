using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>One series held against a mastery criterion, session by session.</summary>
internal sealed class MasteryCheck
{
    private readonly MasteryCriterion criterion;
    private readonly List<Session> sessions;

    /// <summary>A session that takes a place: with the observation of its middle score, or missed.</summary>
    private readonly record struct Session(LocalDate Date, Observation? Seen, bool AtLevel);

    internal MasteryCheck(MasteryCriterion criterion, ProgressSeries series, LocalDate asOf)
    {
        this.criterion = criterion;
        var missed = series.MissedSessions.Select(date => new Session(date, null, false));
        sessions =
        [
            .. series.Observations.GroupBy(observation => (observation.Date, observation.Setting, observation.Person)).Select(sitting => SessionOf([.. sitting]))
                .Concat(missed)
                .Where(session => session.Date <= asOf && (session.Seen is not null || criterion.MissedSessions == MissedSessionPolicy.CountsAsBelow))
                .OrderBy(session => session.Date),
        ];
    }

    internal MasteryResult Result()
    {
        int met = -1;
        for (int last = 0; last < sessions.Count; last++)
        {
            bool holds = IsMet(last);
            met = holds ? (met < 0 ? last : met) : criterion.Window == MasteryWindow.Latest ? -1 : met;
        }

        if (met < 0)
        {
            MasteryStatus status = sessions.Count < criterion.Of ? MasteryStatus.TooFewSessions : MasteryStatus.NotMet;
            return new MasteryResult(status, null, Seen(WindowAt(sessions.Count - 1)), [], 0, null);
        }

        List<Session> since = [.. sessions.Skip(met + 1).Where(session => session.Seen is not null)];
        int below = since.FindIndex(session => !session.AtLevel);
        return new MasteryResult(
            MasteryStatus.Met,
            sessions[met].Date,
            Seen(WindowAt(met)),
            Seen(since),
            since.Count(session => session.AtLevel),
            below < 0 ? null : since[below].Date);
    }

    private Session SessionOf(ImmutableArray<Observation> sitting)
    {
        Observation middle = MiddleOf(sitting);
        bool counts = criterion.MinimumOpportunities == 0 || sitting.Sum(probe => (long)(probe.Score.Whole ?? 0)) >= criterion.MinimumOpportunities;
        bool reaches = !criterion.Level.IsBetterThan(middle.Score) && (criterion.AllowsPrompts || !sitting.Any(probe => probe.Prompted));
        return new Session(middle.Date, counts ? middle : null, counts && reaches);
    }

    /// <summary>The middle score, which more than half of the probes reach: of an even number the worse of the two.</summary>
    private Observation MiddleOf(ImmutableArray<Observation> sitting)
    {
        bool rises = criterion.Level.Measure.Direction == ImprovementDirection.Increase;
        Observation[] fromWorst = [.. sitting.OrderBy(probe => rises ? probe.Score.Value : -probe.Score.Value)];
        return fromWorst[(fromWorst.Length - 1) / 2];
    }

    private bool IsMet(int last)
    {
        List<Session> window = WindowAt(last);
        List<Observation> reached = [.. window.Where(session => session.AtLevel).Select(session => session.Seen!)];
        return reached.Count >= criterion.Needed
            && (window.Count == criterion.Of || criterion.CanBeMetEarly)
            && IsAmong(reached, criterion.DistinctSettings, observation => observation.Setting)
            && IsAmong(reached, criterion.DistinctPeople, observation => observation.Person);
    }

    private static bool IsAmong(List<Observation> reached, int distinct, Func<Observation, string?> of) =>
        distinct == 1 || reached.Select(of).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= distinct;

    private List<Session> WindowAt(int last) => sessions.GetRange(Math.Max(0, last + 1 - criterion.Of), Math.Min(criterion.Of, last + 1));

    private static ImmutableArray<Observation> Seen(List<Session> window) => [.. window.Select(session => session.Seen).OfType<Observation>()];
}
