using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Testing.Generators;

/// <summary>A case, a calendar and a day to look at it.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="File">The case.</param>
/// <param name="AsOf">The day.</param>
/// <remarks>Equality is by value, of the calendar by reference.</remarks>
public sealed record CaseScenario(SchoolCalendar Calendar, CaseFile File, LocalDate AsOf)
{
    /// <summary>Rules on this scenario's calendar.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>An evaluator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public TimelineEvaluator Under(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new TimelineEvaluator(rules, Calendar.Bind(rules.Bases, rules.Holidays));
    }

    /// <summary>The scenario as a block of a conformance file, which a failing test prints. Generated students are nobody's children.</summary>
    /// <returns>Several lines; corrections, which the format does not have, and the calendar are comments.</returns>
    public override string ToString() => ScenarioText.Of(this);
}
