using System.Collections.Immutable;
using CaseManager.Core.Progress;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>How likely a criterion is to be met, all opportunities being independent, by a student who has and by one who has not learned it.</summary>
/// <param name="Opportunities">How many opportunities a session has.</param>
/// <param name="AtBaseline">The chance in one window for a student who is still at the baseline.</param>
/// <param name="AtLevel">The chance in one window for a student exactly at the criterion's level.</param>
/// <param name="Sessions">How many sessions have been held; several probes of one sitting are one.</param>
/// <param name="AtBaselineByNow">The chance that the former has met it in one of the windows by now.</param>
internal sealed record MasteryLuck(int Opportunities, double AtBaseline, double AtLevel, int Sessions, double AtBaselineByNow)
{
    private const int MostSessions = 1_000;

    internal static MasteryLuck? Of(MasteryCriterion criterion, GoalLine line, ImmutableArray<Observation> points)
    {
        ImmutableArray<Observation> probes = [.. points.Where(point => point.Date > line.Start)];
        int usual = probes.Select(point => point.Score.Whole ?? 0).Where(whole => whole > 0)
            .GroupBy(whole => whole).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).FirstOrDefault()?.Key ?? 0;
        if (usual == 0 || line.Measure is not (Measure.Accuracy or Measure.IntervalRecording))
        {
            return null;
        }

        double atBaseline = criterion.SessionChance((double)line.Baseline.Value / 100, usual);
        int sessions = probes.Select(probe => (probe.Date, probe.Setting, probe.Person)).Distinct().Count(); // As MasteryCriterion counts them.
        int held = Math.Min(sessions, MostSessions);
        return new MasteryLuck(
            usual,
            criterion.ChanceInOneWindow(atBaseline),
            criterion.ChanceInOneWindow(criterion.SessionChance((double)criterion.Level.Value / 100, usual)),
            held,
            criterion.ChanceWithin(held, atBaseline));
    }
}
