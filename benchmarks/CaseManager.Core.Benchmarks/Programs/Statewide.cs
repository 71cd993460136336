using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CaseManager.Core.Batch;
using CaseManager.Core.Benchmarks.Caseloads;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>A State's, or the country's, students at once: time, memory, and the same answer from every number of threads.</summary>
internal static class Statewide
{
    private const int WarmUp = 20_000;

    internal static Command Create()
    {
        var command = new Command("statewide", "A State's, or the country's, students at once: time, memory, and the same answer from every number of threads.");
        var caseload = new CaseloadOptions(command);
        Option<int> cases = WholeNumber.Option("--cases", "How many cases; the country has as many students under IDEA.", 8_190_000);
        Option<int> runs = WholeNumber.Option("--runs", "How many runs for each number of threads.", 2);
        Option<int[]> threads = WholeNumber.Options("--threads", "The numbers of threads, each in turn.", 1, 2, 3);
        var byDistrict = new Option<bool>("--by-district") { Description = "The cases of a district stand together, as in a State's file." };
        command.Add(cases);
        command.Add(runs);
        command.Add(threads);
        command.Add(byDistrict);
        command.SetAction(parsed =>
        {
            int count = parsed.GetValue(cases);
            GeneratedCaseload load = caseload.Caseload(parsed, parsed.GetValue(byDistrict) ? Math.Max(1, count / caseload.Calendars(parsed)) : 0);
            return Run(load, count, parsed.GetValue(runs), parsed.GetRequiredValue(threads));
        });
        return command;
    }

    private static int Run(GeneratedCaseload load, int cases, int runs, int[] threads)
    {
        CaseFactSet facts = null!;
        Measured packing = Measured.Of(() => facts = load.Pack(cases, Environment.ProcessorCount, made => Progress(made, cases)));
        Say($"rules {load.Rules.Jurisdiction}, {load.Rules.Rules.Length} versions; {load.Calendars.Length} calendars; {cases} cases; as of {load.AsOf:uuuu-MM-dd}");
        Say($"made and packed in {packing.Seconds:0.0} s ({packing.ProcessorSeconds:0.0} s of processor)");
        Warm(load);

        var hashes = new List<ulong>();
        foreach (int used in threads.Distinct())
        {
            for (int run = 0; run < runs; run++)
            {
                DeadlineTally tally = null!;
                Measured cost = Measured.Of(() => tally = BatchEvaluator.Tally(facts, load.AsOf, used));
                hashes.Add(tally.Hash);
                Say($"{used} threads: {tally.Deadlines} deadlines in {cost.Seconds:0.00} s, {cost.ProcessorSeconds * 1e9 / tally.Deadlines:0.0} ns of processor each, {(double)cost.Bytes / tally.Deadlines:0.0000} B each, hash {tally.Hash:x16}");
            }
        }

        using var process = Process.GetCurrentProcess();
        Say($"peak memory {process.PeakWorkingSet64 / (1 << 20)} MiB");
        bool agree = hashes.Distinct().Count() == 1;
        Console.WriteLine(!agree ? "DIFFERENT ANSWERS" : hashes.Count == 1 ? "one run: nothing to compare it with" : "the same answer every time");
        return agree ? 0 : 1;
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
