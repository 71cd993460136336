using System.Globalization;
using CaseManager.Core.Benchmarks.Caseloads;
using CaseManager.Core.Benchmarks.Peers;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The budgets of speed as ratios in one run, so that a slow or a busy machine passes like any other. Fails when one is exceeded.</summary>
internal static class Budgets
{
    private const double DayWalk = 25;
    private const double RulesEngine = 100;
    private const int Rounds = 5;

    internal static int Run()
    {
        var race = new PeerRace();
        race.Check();
        Say($"{PeerRace.Cases} cases, {race.Deadlines} deadlines, the same due dates and statuses from all five; processor time");
        (string Name, Func<long> Work, int Times)[] ways =
        [
            ("day walk over `HashSet<LocalDate>`", () => race.Walk(), 10),
            ("CaseManager, batch", race.Batch, 400),
            ("CaseManager, case by case", () => race.Single(), 40),
            ("`RulesEngine` workflows", () => race.Engine(), 1),
            ("plain LINQ", () => race.Query(), 2),
        ];
        (double Nanoseconds, double Bytes)[] costs = Costs(race.Deadlines, ways);
        Say($"| way | ns each | of the day walk | B each |");
        Say($"|---|---|---|---|");
        for (int i = 0; i < ways.Length; i++)
        {
            Say($"| {ways[i].Name} | {costs[i].Nanoseconds:0} | {costs[i].Nanoseconds / costs[0].Nanoseconds:0.000} | {costs[i].Bytes:0.0} |");
        }

        bool good = Holds("times faster than the day walk", costs[0].Nanoseconds / costs[1].Nanoseconds, DayWalk);
        good &= Holds("times faster than RulesEngine", costs[3].Nanoseconds / costs[1].Nanoseconds, RulesEngine);
        long bytes = Allocation.OfMoreCases();
        Say($"{bytes} B for 20 000 cases more: {(bytes == 0 ? "good" : "NOT 0")}");
        good &= PlanBudget.Holds();
        return good && bytes == 0 ? 0 : 1;
    }

    /// <summary>
    /// Processor time and bytes for a deadline: of some rounds in turn the least, which others on the machine disturb least. The first
    /// round warms up.
    /// </summary>
    private static (double Nanoseconds, double Bytes)[] Costs(int deadlines, (string Name, Func<long> Work, int Times)[] ways)
    {
        var costs = new (double Nanoseconds, double Bytes)[ways.Length];
        Array.Fill(costs, (double.MaxValue, 0));
        for (int round = 0; round <= Rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                Measured cost = Measured.Of(() =>
                {
                    for (int time = 0; time < ways[i].Times; time++)
                    {
                        ways[i].Work();
                    }
                });
                double share = 1 / ((double)deadlines * ways[i].Times);
                double nanoseconds = round == 0 ? double.MaxValue : cost.ProcessorSeconds * 1e9 * share;
                costs[i] = (Math.Min(costs[i].Nanoseconds, nanoseconds), cost.Bytes * share);
            }
        }

        return costs;
    }

    private static bool Holds(string what, double ratio, double least)
    {
        Say($"{ratio:0.0} {what}, at least {least:0} wanted: {(ratio >= least ? "good" : "TOO SLOW")}");
        return ratio >= least;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
