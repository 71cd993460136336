using BenchmarkDotNet.Attributes;
using CaseManager.Core.Benchmarks.Programs;
using CaseManager.Core.Plans;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Benchmarks;

/// <summary>One complete IEP: every check of it, and its file. Budget: 200 µs and 200 KB for the checks.</summary>
[MemoryDiagnoser]
public class PlanChecks
{
    private static readonly LocalDate Day = new(2026, 11, 26);
    private IepDraft draft = null!;
    private byte[] file = null!;

    /// <summary>The samples: the transition plan is the longest.</summary>
    [Params("elementary", "transition")]
    public string Sample { get; set; } = null!;

    [GlobalSetup]
    public void Prepare()
    {
        file = PlanSamples.Plan(Sample);
        draft = IepJson.Read(file).Value;
    }

    [Benchmark(Baseline = true)]
    public int Check() => CaseValidation.Check(draft, FindingCatalog.Federal, Day).Length;

    [Benchmark]
    public int Read() => IepJson.Read(file).Value.Goals.Length;

    [Benchmark]
    public int Write() => IepJson.Write(draft).Length;
}
