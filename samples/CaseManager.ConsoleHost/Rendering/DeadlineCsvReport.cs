using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One line for each deadline, for spreadsheets: the keys of the JSON as header, lists joined by semicolons.</summary>
internal sealed class DeadlineCsvReport : IDeadlineReport
{
    internal const string Header =
        "case,rule,title,variant,episode,startedOn,startEvent,opensOn,dueOn,notBefore,workBy,metOn,metEvent,status,daysLeft,basis,certainty,citations";

    private readonly TextWriter output;

    internal DeadlineCsvReport(HostConsole console)
    {
        output = console.Output;
        output.WriteLine(Header);
    }

    public void Write(CaseResult result, IReadOnlyList<Deadline> deadlines)
    {
        foreach (Deadline deadline in deadlines)
        {
            CsvLine.Write(output, Fields(result.File.Id.Value, deadline));
        }
    }

    public void Dispose() => output.Flush();

    private static string?[] Fields(string id, Deadline deadline) =>
    [
        CsvLine.Safe(id),
        deadline.Key.Rule.ToString(),
        deadline.Rule.Title,
        deadline.Variant?.Id,
        CsvLine.Safe(deadline.Key.Episode),
        Dates.Iso(deadline.StartedOn),
        CsvLine.Safe(deadline.StartEvent?.Value),
        Dates.Iso(deadline.OpensOn),
        Dates.Iso(deadline.DueOn),
        Dates.Iso(deadline.NotBefore),
        Dates.Iso(deadline.WorkBy),
        Dates.Iso(deadline.MetOn),
        CsvLine.Safe(deadline.MetEvent?.Value),
        JsonNames.Of(deadline.Status),
        deadline.DaysLeft?.ToString(CultureInfo.InvariantCulture),
        deadline.Basis,
        string.Join(';', JsonNames.FlagsOf(deadline.Certainty)),
        string.Join("; ", deadline.Citations.Select(citation => citation.Label)),
    ];
}
