using System.Diagnostics;
using System.Globalization;
using CaseManager.Core.Batch;
using CaseManager.Core.Benchmarks.Caseloads;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>A State's, or the country's, students at once: time, memory, and the same answer from every number of threads.</summary>
internal static class Statewide
{
    private const int WarmUp = 20_000;

    internal static int Run(Arguments args)
    {
        int cases = args.Number("--cases", 8_190_000);
        int threads = args.Number("--threads", 2);
        int calendars = args.Number("--calendars", 1000);
        int byDistrict = args.Has("--by-district") ? Math.Max(1, cases / calendars) : 0;
        var load = new GeneratedCaseload(RuleSource.Compile(args.State), calendars, args.Number("--seed", 1), args.AsOf, byDistrict);
        CaseFactSet facts = null!;
        Measured packing = Measured.Of(() => facts = load.Pack(cases, threads, made => Progress(made, cases)));
        Say($"rules {args.State}, {load.Rules.Rules.Length} versions; {load.Calendars.Length} calendars; {cases} cases; as of {args.AsOf:uuuu-MM-dd}");
        Say($"made and packed in {packing.Seconds:0.0} s ({packing.ProcessorSeconds:0.0} s of processor)");
        Warm(load);

        var hashes = new HashSet<ulong>();
        foreach (int used in new SortedSet<int> { 1, 2, 3, threads })
        {
            for (int run = 0; run < args.Number("--runs", 2); run++)
            {
                DeadlineTally tally = null!;
                Measured cost = Measured.Of(() => tally = BatchEvaluator.Tally(facts, args.AsOf, used));
                hashes.Add(tally.Hash);
                Say($"{used} threads: {tally.Deadlines} deadlines in {cost.Seconds:0.00} s, {cost.ProcessorSeconds * 1e9 / tally.Deadlines:0.0} ns of processor each, {(double)cost.Bytes / tally.Deadlines:0.0000} B each, hash {tally.Hash:x16}");
            }
        }

        using var process = Process.GetCurrentProcess();
        Say($"peak memory {process.PeakWorkingSet64 / (1 << 20)} MiB");
        Console.WriteLine(hashes.Count == 1 ? "the same answer every time" : "DIFFERENT ANSWERS");
        return hashes.Count == 1 ? 0 : 1;
    }

    /// <summary>Runs the kernel often enough for the runtime to have compiled it for good.</summary>
    private static void Warm(GeneratedCaseload load)
    {
        CaseFactSet few = load.Pack(WarmUp, 1);
        for (int i = 0; i < 40; i++)
        {
            BatchEvaluator.Tally(few, load.AsOf, 1);
        }
    }

    private static void Progress(int made, int cases)
    {
        if (made == cases || made % (1 << 18) == 0)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"made {made} of {cases}"));
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
