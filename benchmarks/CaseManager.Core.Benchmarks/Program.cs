using CaseManager.Core.Benchmarks.Programs;

return BenchmarkDotNetRun.Takes(args) ? BenchmarkDotNetRun.Of(args) : BenchmarkCommand.Create().Parse(args).Invoke();
