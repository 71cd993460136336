using BenchmarkDotNet.Running;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The benchmarks of BenchmarkDotNet: options alone, without a command, are its own.</summary>
internal static class BenchmarkDotNetRun
{
    private static readonly string[] Ours = ["--help", "-h", "-?", "--version"];
    private static readonly string[] Questions = ["--list", "--info", "--help", "--version"];

    internal static bool Takes(string[] args) => args is [['-', ..] first, ..] && !Ours.Contains(first);

    /// <summary>Runs what the options ask for; BenchmarkDotNet itself ends well also where a benchmark failed or an option is unknown.</summary>
    internal static int Of(string[] args)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkDotNetRun).Assembly).Run(args).ToArray();
        bool ran = summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success));
        return ran || args.Intersect(Questions).Any() ? 0 : 1;
    }
}
