using System.Text.Json;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Properties.Reference;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Properties.Timelines;

/// <summary>Every field of every deadline of random cases, against a reference that walks from day to day and from event to event.</summary>
public class ReferenceComparison
{
    /// <summary>The reference walks day by day over every clock: it is tried one time in so many.</summary>
    private const int Slowness = 10;

    [Fact]
    public void Evaluate_FederalPack_AgreesWithTheReference() => Compare(BuiltInPacks.Read("us").ToArray());

    [Fact]
    public void Evaluate_EveryConstruct_AgreesWithTheReference() => Compare(SyntheticPack.Json);

    internal static RuleSet Compiled(byte[] json)
    {
        Result<RulePack> pack = RulePackReader.Read(json);
        Assert.True(pack.IsSuccess, string.Join('\n', pack.ValidationErrors.Select(error => $"{error.Identifier}: {error.ErrorMessage}")));
        Result<RuleSet> rules = RuleSet.Compile(pack.Value);
        Assert.True(rules.IsSuccess, string.Join('\n', rules.ValidationErrors.Select(error => $"{error.Identifier}: {error.ErrorMessage}")));
        return rules.Value;
    }

    private static void Compare(byte[] json)
    {
        using JsonDocument pack = JsonDocument.Parse(json);
        RuleSet rules = Compiled(json);
        long compared = 0;
        PropertyRun.Holds(new SlowScenarios(rules).Any, scenario =>
        {
            WalkYear[] years = CaseCalendars.Walked(scenario.Calendar);
            LocalDate? projected = scenario.Calendar.Years.Any(year => year.IsProjected) ? scenario.Calendar.PublishedThrough!.Value.PlusDays(1) : null;
            var reference = new SlowEvaluator(pack.RootElement, years.Length == 0 ? null : new WalkCalendar(years), years, projected);
            List<SlowDeadline> expected = reference.Evaluate(scenario.Case, scenario.AsOf);
            var evaluator = new TimelineEvaluator(rules, scenario.Calendar.Bind(rules.Bases, rules.Holidays));
            SlowDeadline[] actual = [.. evaluator.Evaluate(scenario.File, scenario.AsOf).Select(DeadlineText.Of)];
            string[] differences = [.. expected.Except(actual).Select(d => $"reference: {d}"), .. actual.Except(expected).Select(d => $"library:   {d}")];
            Assert.True(differences.Length == 0, string.Join('\n', differences.Take(6).Append(scenario.ToString())));
            Assert.Equal(expected, actual);
            compared += actual.Length;
        }, Slowness);
        Assert.True(compared > PropertyRun.Cases / Slowness, $"only {compared} deadlines compared");
    }
}
