using System.CommandLine;
using System.Globalization;
using CaseManager.Core.Batch;
using CaseManager.Core.Benchmarks.Caseloads;
using CaseManager.Core.Benchmarks.Comparison;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>Single-case evaluation against the batch over many cases: every field of every deadline, and explanations of a sample.</summary>
internal static class Compare
{
    private const int Round = 4096;
    private const int ExplainEach = 100;

    internal static Command Create()
    {
        var command = new Command("compare", "One case at a time against the batch: every field of every deadline, and explanations of a sample.");
        var caseload = new CaseloadOptions(command);
        Argument<int> cases = WholeNumber.Argument("cases", "How many cases.", 200_000);
        command.Add(cases);
        command.SetAction(parsed => Run(caseload.Caseload(parsed), parsed.GetValue(cases)));
        return command;
    }

    private static int Run(GeneratedCaseload load, int cases)
    {
        TimelineEvaluator[] evaluators = [.. load.Calendars.Select(calendar => new TimelineEvaluator(load.Rules, calendar))];
        var round = new CaseFile[Round];
        long deadlines = 0, differences = 0, explanations = 0, missing = 0;
        for (int from = 0; from < cases; from += Round)
        {
            int start = from;
            CaseFactSetBuilder builder = CaseFactSet.For(load.Rules, load.Calendars);
            for (int i = 0; i < Math.Min(Round, cases - from); i++)
            {
                round[i] = load.Make(start + i);
                builder.Add(round[i], load.CalendarOf(start + i));
            }

            var comparer = new Comparer(i => round[i], i => evaluators[load.CalendarOf(start + i)], load.AsOf, ExplainEach);
            BatchEvaluator.Run(builder.Build(), .., load.AsOf, ref comparer);
            deadlines += comparer.Deadlines;
            differences += comparer.Differences;
            explanations += comparer.Explanations;
            missing += comparer.MissingExplanations;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"rules {load.Rules.Jurisdiction}; {cases} cases, {deadlines} deadlines, {differences} differences; {explanations} explanations, {missing} missing or of another deadline"));
        return differences + missing == 0 && deadlines > 0 ? 0 : 1;
    }
}
