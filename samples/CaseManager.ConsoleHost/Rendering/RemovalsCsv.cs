using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Removals as one line.</summary>
internal static class RemovalsCsv
{
    internal static void Write(TextWriter output, CaseResult? found, RemovalTally? tally)
    {
        output.WriteLine("case,schoolYear,cumulativeDays,partDays,longestRun,eleventhDay,isComplete,findings");
        if (found is not null && tally is not null)
        {
            CsvLine.Write(
                output,
                CsvLine.Safe(found.File.Id.Value),
                tally.SchoolYear.ToString(),
                tally.CumulativeDays.ToString(CultureInfo.InvariantCulture),
                tally.PartDays.ToString(CultureInfo.InvariantCulture),
                tally.LongestRun.ToString(CultureInfo.InvariantCulture),
                Dates.Iso(tally.EleventhDay),
                tally.IsComplete ? "true" : "false",
                string.Join(';', tally.Findings().Select(finding => finding.Code)));
        }
    }
}
