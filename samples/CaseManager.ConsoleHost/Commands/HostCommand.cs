using System.CommandLine;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>The command line as a whole.</summary>
internal static class HostCommand
{
    internal static RootCommand Create(HostContext context)
    {
        var root = new RootCommand("Special-education deadlines from school calendars and the rules of law. Without a command: the morning screen of a made-up caseload.");
        Option<NodaTime.LocalDate?> asOf = Options.AsOf();
        root.Add(asOf);
        root.SetAction(parsed => MorningCommand.Run(context, parsed.GetValue(asOf)));
        root.Add(DeadlinesCommand.Create(context));
        root.Add(ExplainCommand.Create(context));
        root.Add(WhatIfCommand.Create(context));
        root.Add(LatestStartCommand.Create(context));
        root.Add(NextCommand.Create(context));
        root.Add(RemovalsCommand.Create(context));
        root.Add(ImpactCommand.Create(context));
        root.Add(TallyCommand.Create(context));
        root.Add(MinutesCommand.Create(context));
        root.Add(ForecastCommand.Create(context));
        root.Add(CalendarCommand.Create(context));
        root.Add(RulesCommand.Create(context));
        root.Add(ValidateCommand.Create(context));
        root.Add(ProgressCommand.Create(context));
        root.Add(CaseCommand.Create(context));
        root.Add(NewCaseCommand.Create(context));
        return root;
    }
}
