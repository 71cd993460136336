using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManager.Core.Properties.Generators;

/// <summary>The package's generated cases, told to the reference.</summary>
internal sealed class SlowScenarios(RuleSet rules)
{
    private readonly CaseGenerators cases = new(rules);

    internal Arbitrary<SlowScenario> Any => Arb.From(Scenario, Smaller);

    internal Gen<SlowScenario> Scenario => On(CaseCalendars.Any);

    internal Gen<SlowScenario> On(Gen<SchoolCalendar> calendars) => cases.On(calendars).Select(SlowScenario.Of);

    private static IEnumerable<SlowScenario> Smaller(SlowScenario scenario) =>
        CaseGenerators.Smaller(new CaseScenario(scenario.Calendar, scenario.File, scenario.AsOf)).Select(SlowScenario.Of);
}
