using System.Collections.Immutable;
using CaseManager.Core;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What was found in a plan, a line for each.</summary>
internal static class FindingsCsv
{
    internal static void Write(TextWriter output, ImmutableArray<Finding> findings)
    {
        output.WriteLine("code,severity,path,message,remedy,citation");
        foreach (Finding finding in findings)
        {
            CsvLine.Write(output, finding.Code.ToString(), JsonNames.Of(finding.Severity), finding.Path, finding.Message, finding.Remedy, finding.Citation?.Label ?? string.Empty);
        }
    }
}
