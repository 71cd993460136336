using BenchmarkDotNet.Attributes;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>
/// Two thousand cases under twelve federal rules: CaseManager against what a user would pick instead. All five give the same due
/// dates and statuses, or the set-up throws. Read the ratios.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(7)]
public class Peers
{
    private PeerRace race = null!;

    [GlobalSetup]
    public void Prepare()
    {
        race = new PeerRace();
        race.Check();
    }

    [Benchmark(Baseline = true, Description = "day walk over HashSet<LocalDate>")]
    public int DayWalk() => race.Walk();

    [Benchmark(Description = "CaseManager, batch")]
    public long Batch() => race.Batch();

    [Benchmark(Description = "CaseManager, case by case")]
    public int SingleCase() => race.Single();

    [Benchmark(Description = "RulesEngine workflows")]
    public int RulesEngine() => race.Engine();

    [Benchmark(Description = "plain LINQ")]
    public int Linq() => race.Query();
}
