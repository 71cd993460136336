using CaseManager.ConsoleHost.Demonstration;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>No command: the morning screen of the demonstration.</summary>
internal static class MorningCommand
{
    internal static int Run(HostContext context, LocalDate? asOf)
    {
        using CaseInput input = DemonstrationCaseload.Open(context.Problems);
        RuleBook book = RuleBook.Open(new InputFiles(context.Console.Input, context.Problems), [], context.Problems);
        LocalDate day = asOf ?? DemonstrationCaseload.AsOf;
        var agenda = new Agenda(day);
        foreach (CaseResult result in CaseEvaluation.Run(context, input, book, null, day))
        {
            agenda.Add(result);
        }

        var screen = new Screen(context.Console);
        new MorningScreen(screen, day).Write(agenda);
        DemonstrationFooter.Write(screen, agenda);
        return ExitStatus.Done;
    }
}
