using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The next acts, one line each.</summary>
internal static class NextCsv
{
    internal static void Write(TextWriter output, ActList acts)
    {
        output.WriteLine("case,act,rule,title,episode,dueOn,notBefore,workBy,status,daysLeft,basis,citations");
        foreach ((CaseResult result, Deadline deadline) in acts.InOrder)
        {
            CsvLine.Write(
                output,
                CsvLine.Safe(result.File.Id.Value),
                NextActs.For(deadline.Rule),
                deadline.Key.Rule.ToString(),
                deadline.Rule.Title,
                CsvLine.Safe(deadline.Key.Episode),
                Dates.Iso(deadline.DueOn),
                Dates.Iso(deadline.NotBefore),
                Dates.Iso(deadline.WorkBy),
                JsonNames.Of(deadline.Status),
                deadline.DaysLeft?.ToString(CultureInfo.InvariantCulture),
                deadline.Basis,
                string.Join("; ", deadline.Citations.Select(citation => citation.Label)));
        }
    }
}
