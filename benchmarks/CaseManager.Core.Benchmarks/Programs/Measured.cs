using System.Diagnostics;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>What a piece of work cost. Processor time is the one to trust on a machine that others use too.</summary>
internal readonly record struct Measured(double Seconds, double ProcessorSeconds, long Bytes)
{
    internal static Measured Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        work();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Measured(elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
