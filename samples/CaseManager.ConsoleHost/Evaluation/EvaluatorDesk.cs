using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>Hands out the evaluator that a case needs; one is built for each rule set, calendar and list of State holidays, and kept.</summary>
internal sealed class EvaluatorDesk(RuleBook book, CaseInput input, JurisdictionId? asked, ProblemList problems)
{
    /// <summary>A caseload with more combinations than this gives every case holidays of its own: keeping them all would fill the memory.</summary>
    private const int Kept = 64;

    private readonly Dictionary<(RuleSet, SchoolCalendar, HolidayCalendar), TimelineEvaluator> evaluators = [];
    private readonly HolidayDesk holidays = new(input.Holidays);

    /// <summary>The evaluator of a case; null, and a problem, when its rules or its calendar are missing.</summary>
    internal TimelineEvaluator? For(CaseFile file)
    {
        JurisdictionId jurisdiction = asked ?? file.Jurisdiction;
        if (book.For(jurisdiction) is not { } rules)
        {
            string why = book.Packs.Find(jurisdiction) is not null ? $"The rules for {jurisdiction} could not be put together." : $"No rules for {jurisdiction} are in the box.";
            problems.Add(input.File, $"case {file.Id}", $"{why} Use --jurisdiction us for the federal rules alone, or give a pack with --pack FILE.");
            return null;
        }

        if (!input.Calendars.TryFind(file, out SchoolCalendar calendar, out string problem))
        {
            problems.Add(input.File, $"case {file.Id}", problem);
            return null;
        }

        HolidayCalendar free = holidays.For(file, rules);
        if (!evaluators.TryGetValue((rules, calendar, free), out TimelineEvaluator? evaluator))
        {
            if (evaluators.Count == Kept)
            {
                evaluators.Clear();
                holidays.Clear();
            }

            evaluator = new TimelineEvaluator(rules, calendar.Bind(rules.Bases, free));
            evaluators.Add((rules, calendar, free), evaluator);
        }

        return evaluator;
    }
}
