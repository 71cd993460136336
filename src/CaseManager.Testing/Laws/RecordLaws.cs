using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Testing.Laws;

/// <summary>Laws of writing down: what is recorded differently and means the same gives the same deadlines.</summary>
internal sealed class RecordLaws(RuleSet rules)
{
    private static readonly CaseEventId Again = new("again");

    private readonly ImmutableArray<ImmutableHashSet<EventName>> heard =
        [.. rules.Rules.Select(rule => rule.ListensTo().Select(pattern => pattern.Name).ToImmutableHashSet())];

    internal void Try(LawTrials trials, Gen<SchoolCalendar> calendars)
    {
        Gen<Trial> any = from scenario in new CaseGenerators(rules).On(calendars) from at in Gen.Choose(0, 99) select new Trial(scenario, at);
        trials.Try("Withdrawing an event and recording it again changes nothing", any, ChangedByRecordingAgain, Smaller);
        trials.Try("The order of records of one day that no rule hears together changes nothing", any, ChangedByOrder, Smaller);
    }

    private string? ChangedByRecordingAgain(Trial trial)
    {
        CaseFile file = Plain(trial.Scenario.File);
        if (file.Events.IsEmpty)
        {
            return null;
        }

        CaseEvent repeated = file.Events[trial.At % file.Events.Length];
        if (file.Events.Count(happened => happened.On == repeated.On) > 1)
        {
            return null;
        }

        CaseFile other = file.Void(repeated.Id, new CaseEventId("void"), repeated.On, default).Value.Record(repeated with { Id = Again }).Value;
        TimelineEvaluator evaluator = trial.Scenario.Under(rules);
        return Difference(
            evaluator.Evaluate(file, trial.Scenario.AsOf),
            [.. evaluator.Evaluate(other, trial.Scenario.AsOf).Select(deadline => Renamed(deadline, repeated.Id))]);
    }

    private string? ChangedByOrder(Trial trial)
    {
        CaseFile file = Plain(trial.Scenario.File);
        if (file.Records.Length < 2)
        {
            return null;
        }

        int first = trial.At % (file.Records.Length - 1);
        LocalDate day = LocalDate.Min(file.Records[first].On, file.Records[first + 1].On);
        CaseEvent one = file.Records[first] with { On = day };
        CaseEvent other = file.Records[first + 1] with { On = day };
        if (heard.Any(names => names.Contains(one.Name) && names.Contains(other.Name)))
        {
            return null;
        }

        ImmutableArray<CaseEvent> records = file.Records.SetItem(first, one).SetItem(first + 1, other);
        TimelineEvaluator evaluator = trial.Scenario.Under(rules);
        return Difference(
            evaluator.Evaluate(With(file, records), trial.Scenario.AsOf),
            evaluator.Evaluate(With(file, records.SetItem(first, other).SetItem(first + 1, one)), trial.Scenario.AsOf));
    }

    private static CaseFile Plain(CaseFile file) => With(file, file.Records.Where(record => record.Voids is null && record.Replaces is null));

    private static CaseFile With(CaseFile file, IEnumerable<CaseEvent> records) =>
        CaseFile.Open(file.Id, file.Student, file.Jurisdiction, records, attributes: file.Attributes).Value;

    private static Deadline Renamed(in Deadline deadline, CaseEventId name) =>
        deadline with
        {
            Key = deadline.Key.StartEvent == Again ? deadline.Key with { StartEvent = name } : deadline.Key,
            MetEvent = deadline.MetEvent == Again ? name : deadline.MetEvent,
        };

    private static string? Difference(ImmutableArray<Deadline> before, ImmutableArray<Deadline> after) =>
        before.AsSpan().SequenceEqual(after.AsSpan())
            ? null
            : $"{before.Length} deadlines before, {after.Length} after; different: {string.Join(", ", before.Except(after).Concat(after.Except(before)).Select(deadline => deadline.Key).Distinct())}.";

    private static IEnumerable<Trial> Smaller(Trial trial) =>
        CaseGenerators.Smaller(trial.Scenario).SelectMany(scenario => (Trial[])[trial with { Scenario = scenario }, new Trial(scenario, trial.At - 1)]).Where(smaller => smaller.At >= 0);

    private sealed record Trial(CaseScenario Scenario, int At)
    {
        public override string ToString() => Scenario.ToString();
    }
}
