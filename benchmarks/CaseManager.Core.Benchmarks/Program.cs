using BenchmarkDotNet.Running;
using CaseManager.Core.Benchmarks.Programs;

switch (args.FirstOrDefault())
{
    case "statewide":
        return Statewide.Run(new Arguments(args.AsSpan(1)));
    case "compare":
        return Compare.Run(new Arguments(args.AsSpan(1)));
    case "ledger":
        return LedgerOfADistrict.Run(new Arguments(args.AsSpan(1)));
    case "budgets":
        return Budgets.Run();
    case "agree":
        return Agreement.Run();
    case "plans":
        return PlanBudget.Holds() ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Arguments).Assembly).Run(args);
        return 0;
}
