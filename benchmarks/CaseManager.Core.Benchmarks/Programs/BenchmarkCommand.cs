using System.CommandLine;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The command line as a whole: programs by name; options alone are BenchmarkDotNet's.</summary>
internal static class BenchmarkCommand
{
    internal static RootCommand Create() =>
        new("What the library takes, as ratios in one run. With --filter or another option of BenchmarkDotNet in place of a command: its benchmarks.")
        {
            Statewide.Create(),
            Compare.Create(),
            LedgerOfADistrict.Create(),
            Program("budgets", "Five ways to the same deadlines, and the budgets of speed and memory.", Budgets.Run),
            Program("agree", "The five ways give the same deadlines; nothing is timed.", Agreement.Run),
            Program("plans", "What checking a complete plan costs, against its budget.", () => PlanBudget.Holds() ? 0 : 1),
        };

    private static Command Program(string name, string description, Func<int> run)
    {
        var command = new Command(name, description);
        command.SetAction(_ => run());
        return command;
    }
}
