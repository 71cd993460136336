using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Batch;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A tally, one line for each rule, status and number of weeks late that has a deadline.</summary>
internal static class TallyCsv
{
    internal static void Write(TextWriter output, IEnumerable<TalliedRules> tallies)
    {
        output.WriteLine("jurisdiction,rule,status,weeksLate,count");
        foreach (TalliedRules tallied in tallies)
        {
            foreach (RuleId rule in tallied.RulesWithClocks)
            {
                Write(output, tallied, rule);
            }
        }
    }

    private static void Write(TextWriter output, TalliedRules tallied, RuleId rule)
    {
        foreach (DeadlineStatus status in Enum.GetValues<DeadlineStatus>())
        {
            for (int weeks = 0; weeks <= DeadlineTally.MaximumWeeks; weeks++)
            {
                if (tallied.Tally.Count(rule, status, weeks) is > 0 and var count)
                {
                    CsvLine.Write(
                        output,
                        tallied.Rules.Jurisdiction.Value,
                        rule.ToString(),
                        JsonNames.Of(status),
                        weeks.ToString(CultureInfo.InvariantCulture),
                        count.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
