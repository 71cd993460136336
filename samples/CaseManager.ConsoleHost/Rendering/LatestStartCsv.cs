using CaseManager.ConsoleHost.Evaluation;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>How late one can start, one line for each rule of the name.</summary>
internal static class LatestStartCsv
{
    internal static void Write(TextWriter output, CaseResult? found, LocalDate due, IEnumerable<LatestStartResult> results)
    {
        output.WriteLine("case,rule,due,latestStart,outcome,dueOn");
        foreach (LatestStartResult result in results)
        {
            CsvLine.Write(
                output,
                CsvLine.Safe(found!.File.Id.Value),
                result.Rule.ToString(),
                Dates.Iso(due),
                Dates.Iso(result.Answer.Date),
                JsonNames.Of(result.Answer.Outcome),
                Dates.Iso(result.Answer.Explanation?.Deadline.DueOn));
        }
    }
}
