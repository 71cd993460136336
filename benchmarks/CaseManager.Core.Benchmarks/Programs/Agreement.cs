using System.Globalization;
using CaseManager.Core.Benchmarks.Peers;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>Compares what the five ways answer, without timing: a comparison of speed is worth nothing when one of them has older law.</summary>
internal static class Agreement
{
    internal static int Run()
    {
        var race = new PeerRace();
        race.Check();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PeerRace.Cases} cases, {race.Deadlines} deadlines, the same due dates and statuses from all five"));
        return 0;
    }
}
