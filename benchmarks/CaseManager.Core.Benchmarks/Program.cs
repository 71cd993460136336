using BenchmarkDotNet.Running;
using CaseManager.Core.Benchmarks.Programs;

if (BenchmarkCommand.LeavesToBenchmarkDotNet(args))
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCommand).Assembly).Run(args);
    return 0;
}

return BenchmarkCommand.Create().Parse(args).Invoke();
