using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Conformance;

/// <summary>Runs conformance cases against rules, and says in words where they differ.</summary>
public sealed class ConformanceRunner
{
    /// <summary>What tells several clocks of one rule apart.</summary>
    private static readonly string[] Selecting = ["started", "episode"];

    private readonly RuleSet rules;
    private readonly Func<string, SchoolYearCalendar> calendarNamed;

    /// <summary>Joins rules and calendars.</summary>
    /// <param name="rules">The rules that the cases are about.</param>
    /// <param name="calendarNamed">Finds the published school year that a case names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConformanceRunner(RuleSet rules, Func<string, SchoolYearCalendar> calendarNamed)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendarNamed);
        this.rules = rules;
        this.calendarNamed = calendarNamed;
    }

    /// <summary>Runs one case.</summary>
    /// <param name="conformance">The case.</param>
    /// <returns>One sentence for each difference; none when the rules give what is expected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conformance"/> is null.</exception>
    public ImmutableArray<string> Run(ConformanceCase conformance)
    {
        ArgumentNullException.ThrowIfNull(conformance);
        TimelineEvaluator evaluator = EvaluatorFor(conformance);
        ImmutableArray<Deadline> deadlines = evaluator.Evaluate(conformance.File, conformance.AsOf);
        var differences = ImmutableArray.CreateBuilder<string>();
        foreach (Expectation expectation in conformance.Expectations)
        {
            Deadline[] clocks = [.. deadlines.Where(deadline => IsFor(deadline, expectation.Rule))];
            if (Difference(expectation, clocks) is { } difference)
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"{conformance.Id}, line {expectation.Line}: {expectation.Rule} {difference}"));
            }
        }

        return differences.ToImmutable();
    }

    /// <summary>The evaluator that a case runs on: its calendars joined, its holidays in place of the State's.</summary>
    /// <param name="conformance">The case.</param>
    /// <returns>The evaluator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conformance"/> is null.</exception>
    public TimelineEvaluator EvaluatorFor(ConformanceCase conformance)
    {
        ArgumentNullException.ThrowIfNull(conformance);
        SchoolCalendar calendar = conformance.Calendars.IsEmpty
            ? SchoolCalendar.None
            : SchoolCalendar.Join(conformance.Calendars.Select(calendarNamed)).Value;
        HolidayCalendar holidays = conformance.Holidays is { } own ? HolidayCalendar.Federal.With(own) : rules.Holidays;
        return new TimelineEvaluator(rules, calendar.Bind(rules.Bases, holidays));
    }

    private static bool IsFor(in Deadline deadline, string rule) =>
        rule.Contains('/', StringComparison.Ordinal) ? deadline.Key.Rule.ToString() == rule : deadline.Key.Rule.Name == rule;

    private static string? Difference(Expectation expectation, Deadline[] clocks)
    {
        if (expectation.Values is not { } values)
        {
            return clocks.Length == 0 ? null : "has a clock where none is expected.";
        }

        Deadline[] meant = [.. clocks.Where(clock => Selecting.All(key => !values.TryGetValue(key, out string? value) || Shown(clock, key) == value))];
        if (meant.Length != 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"has {meant.Length} clocks where one is expected.");
        }

        string[] wrong = [.. values.Where(pair => Shown(meant[0], pair.Key) != pair.Value).Select(pair => $"{pair.Key} is {Shown(meant[0], pair.Key)}, expected {pair.Value}")];
        return wrong.Length == 0 ? null : string.Join("; ", wrong) + ".";
    }

    private static string Shown(in Deadline clock, string key) =>
        key switch
        {
            "due" => Text(clock.DueOn),
            "opens" => Text(clock.OpensOn),
            "notBefore" => Text(clock.NotBefore),
            "met" => Text(clock.MetOn),
            "started" => Text(clock.StartedOn),
            "workBy" => Text(clock.WorkBy),
            "status" => Camel(clock.Status.ToString()),
            "variant" => clock.Variant?.Id ?? "-",
            "daysLeft" => clock.DaysLeft?.ToString(CultureInfo.InvariantCulture) ?? "-",
            "episode" => clock.Key.Episode.Length == 0 ? "-" : clock.Key.Episode,
            "basis" => clock.Basis ?? "-",
            _ => clock.Certainty == Certainty.Firm ? "-" : string.Join(',', clock.Certainty.ToString().Split(", ").Select(Camel)),
        };

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
