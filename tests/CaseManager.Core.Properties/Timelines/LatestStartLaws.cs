
using CaseManager.Core.Cases;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Timelines;

/// <summary>Counting property 10: acting on the latest start is on time, one day later is late. Over every rule of every pack in the box.</summary>
public class LatestStartLaws
{
    private static readonly CaseEventId Opening = new("opening");

    private static readonly (RuleSet Rules, TimelineRule[] Opened, SlowScenarios Scenarios)[] Packs = [.. BuiltInPacks.Jurisdictions.Select(Open)];

    [Fact]
    public void LatestStart_EveryRule_IsTheLastDayThatIsOnTime()
    {
        int found = 0;
        int countedBack = 0;
        var any =
            from pack in Gen.Choose(0, Packs.Length - 1)
            from rule in Gen.Choose(0, 999)
            from scenario in Packs[pack].Scenarios.Scenario
            select (Pack: Packs[pack], Packs[pack].Opened[rule % Packs[pack].Opened.Length], Scenario: scenario);
        PropertyRun.Holds(any.ToArbitrary(), tried =>
        {
            ((RuleSet rules, _, _), TimelineRule rule, SlowScenario scenario) = tried;
            LocalDate due = scenario.AsOf;
            CaseFile file = scenario.File;
            var evaluator = new TimelineEvaluator(rules, scenario.Calendar.Bind(rules.Bases, rules.Holidays));
            LatestStartAnswer answer = evaluator.ExplainLatestStart(file, rule.Id, due);
            Assert.Equal(answer.Date is not null, answer.Outcome == LatestStartOutcome.Found);
            if (answer.Date is not { } date)
            {
                return;
            }

            string told = $"{rule.Id} by {due:uuuu-MM-dd}: {date:uuuu-MM-dd}\n{scenario}";
            found++;
            if (rule.Due is DueExpression.Before { From: DueExpression.GivenBy { Event.IsEmpty: true } })
            {
                countedBack++;
                Assert.True(Due(evaluator, file, rule.Id, answer.Opening!, due, due) == date, told);
                return;
            }

            Assert.True(Due(evaluator, file, rule.Id, answer.Opening!, date, due) <= due, told);
            if (date < due && Due(evaluator, file, rule.Id, answer.Opening!, date.PlusDays(1), due) is { } later)
            {
                Assert.True(later > due, told);
            }

            Assert.True(answer.Explanation?.Deadline.DueOn <= due, told);
        });
        Assert.True(found > PropertyRun.Cases / 4, $"only {found} latest starts found");
        Assert.True(countedBack > 0, "no rule that counts back was tried");
    }

    /// <summary>When a clock that an event opens on a day falls due.</summary>
    private static LocalDate? Due(TimelineEvaluator evaluator, CaseFile file, RuleId id, EventPattern pattern, LocalDate start, LocalDate planned)
    {
        TimelineRule? version = evaluator.Rules.Rules.FirstOrDefault(rule => rule.Id == id && (rule.Effective.By == LawChoice.AsOf ? rule.Effective.Contains(planned) : rule.Effective.Contains(start)));
        if (version?.Starts is not ClockStart.OnEvent)
        {
            return null;
        }

        var opening = new CaseEvent
        {
            Id = Opening,
            Name = pattern.Name,
            On = start,
            For = planned,
            Until = planned,
            Episode = Opening.Value,
            Attributes = CaseAttributes.From(pattern.Where.Where(condition => !condition.AnyOf.Contains(AttributeCondition.Absent)).Select(condition => KeyValuePair.Create(condition.Key, condition.AnyOf[0]))),
        };
        return file.Record(opening) is { IsSuccess: true } recorded
            ? evaluator.Evaluate(recorded.Value, planned).Where(deadline => deadline.Key.Rule == id && deadline.StartEvent == Opening).Select(deadline => deadline.DueOn).FirstOrDefault()
            : null;
    }

    private static (RuleSet Rules, TimelineRule[] Opened, SlowScenarios Scenarios) Open(string jurisdiction)
    {
        RulePack federal = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;
        RuleSet rules = jurisdiction == "us"
            ? RuleSet.Compile(federal).Value
            : RuleSet.Compile(federal, RulePackReader.Read(BuiltInPacks.Read(jurisdiction).Span).Value).Value;
        return (rules, [.. rules.Rules.Where(rule => rule is { Starts: ClockStart.OnEvent, Due: not null }).DistinctBy(rule => rule.Id)], new SlowScenarios(rules));
    }
}
