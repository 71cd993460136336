using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Testing.Generators;

/// <summary>
/// Random cases for a rule set: events that a few of its rules listen to, on dates where counting goes wrong, in several
/// episodes, often on one day, and some of them corrected.
/// </summary>
public sealed class CaseGenerators
{
    private static readonly EventPattern[] Always =
    [
        new(EventNames.AttendanceAbsent, []),
        new(EventNames.AttendanceAbsent, []),
        new(EventNames.StudentExited, []),
        new(EventNames.EligibilityDetermined, [new AttributeCondition("eligible", ["true"])]),
    ];

    private readonly JurisdictionId jurisdiction;
    private readonly EventPattern[][] patternsOfRule;
    private readonly ILookup<EventName, AttributeCondition> conditionsOf;
    private readonly ImmutableArray<(string Key, string?[] Values)> asked;

    /// <summary>Finds out what the rules listen to.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public CaseGenerators(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        jurisdiction = rules.Jurisdiction;
        patternsOfRule = [.. rules.Rules.Select(rule => rule.ListensTo().ToArray()).Where(patterns => patterns.Length > 0)];
        conditionsOf = patternsOfRule.SelectMany(patterns => patterns)
            .SelectMany(pattern => pattern.Where.Select(condition => (pattern.Name, Condition: condition)))
            .Distinct()
            .ToLookup(pair => pair.Name, pair => pair.Condition);
        asked =
        [
            .. rules.Rules.SelectMany(rule => rule.Variants).SelectMany(variant => variant.When).Select(Says).OfType<AttributeCondition>()
                .GroupBy(condition => condition.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, (string?[])[null, "other", .. group.SelectMany(condition => condition.AnyOf).Distinct(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>Scenarios on calendars of one's own.</summary>
    /// <param name="calendars">The calendars.</param>
    /// <returns>A generator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendars"/> is null.</exception>
    public Gen<CaseScenario> On(Gen<SchoolCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        return
            from calendar in calendars
            from focus in Gen.ListOf(Gen.Elements(patternsOfRule.Length == 0 ? [[]] : patternsOfRule), 3)
            from count in Gen.Choose(1, 14)
            from birth in DateGenerators.Birth(calendar)
            from events in Gen.ListOf(Event([.. focus.SelectMany(patterns => patterns), .. Always], calendar), count)
            from attributes in CaseAttribute(0)
            from corrections in Gen.ListOf(Gen.Choose(0, 99), 3)
            from asOf in DateGenerators.Near(calendar)
            select new CaseScenario(calendar, Case(birth, [.. events], attributes, [.. corrections]), asOf);
    }

    /// <summary>The same, with smaller scenarios for a test that fails.</summary>
    /// <param name="calendars">The calendars.</param>
    /// <returns>An arbitrary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendars"/> is null.</exception>
    public Arbitrary<CaseScenario> Arbitrary(Gen<SchoolCalendar> calendars) => Arb.From(On(calendars), scenario => Smaller(scenario));

    /// <summary>Every scenario with one record fewer: enough to read a failure.</summary>
    /// <param name="scenario">A scenario.</param>
    /// <returns>The smaller ones; records that others correct stay.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static ImmutableArray<CaseScenario> Smaller(CaseScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        CaseFile file = scenario.File;
        return
        [
            .. file.Records
                .Where(left => !file.Records.Any(other => other.Voids == left.Id || other.Replaces == left.Id))
                .Select(left => CaseFile.Open(file.Id, file.Student, file.Jurisdiction, file.Records.Remove(left), attributes: file.Attributes))
                .Where(opened => opened.IsSuccess)
                .Select(opened => scenario with { File = opened.Value }),
        ];
    }

    private static AttributeCondition? Says(Guard guard) =>
        guard switch
        {
            Guard.Says says => says.Condition,
            Guard.Unless unless => Says(unless.Inner),
            _ => null,
        };

    /// <summary>A value or none for each attribute that conditions ask for.</summary>
    private Gen<ImmutableArray<KeyValuePair<string, string>>> CaseAttribute(int index) =>
        index == asked.Length
            ? Gen.Constant(ImmutableArray<KeyValuePair<string, string>>.Empty)
            : from value in Gen.Elements(asked[index].Values)
              from others in CaseAttribute(index + 1)
              select value is null ? others : others.Add(new(asked[index].Key, value));

    private Gen<CaseEvent> Event(EventPattern[] patterns, SchoolCalendar calendar) =>
        from pattern in Gen.Elements(patterns)
        from day in DateGenerators.Near(calendar)
        from ahead in Gen.ListOf(Gen.Frequency((2, Gen.Choose(0, 10)), (2, Gen.Choose(11, 120)), (3, Gen.Constant(-1))), 3)
        from episode in Gen.Frequency((6, Gen.Constant(string.Empty)), (2, Gen.Constant("b")), (1, Gen.Constant("a")))
        from value in Gen.Choose(0, 9)
        select new CaseEvent
        {
            Id = new CaseEventId("unnumbered"),
            Name = pattern.Name,
            On = day,
            Episode = episode,
            For = Later(day, ahead[0]),
            Until = Later(day, ahead[1]),
            Through = Later(day, ahead[2]),
            Attributes = Attributes(pattern, value),
        };

    private static LocalDate? Later(LocalDate day, int days) => days < 0 ? null : day.PlusDays(days);

    /// <summary>Mostly what the pattern asks for; sometimes another value, what another rule asks for, or none.</summary>
    private CaseAttributes Attributes(EventPattern pattern, int value)
    {
        IEnumerable<AttributeCondition> conditions = pattern.Where.IsEmpty && value < 4 ? conditionsOf[pattern.Name].Skip(value).Take(1) : pattern.Where;
        return value == 9
            ? CaseAttributes.Empty
            : CaseAttributes.From(conditions.Where(condition => condition.Key is not ("for" or "until" or "through")).Select(condition => new KeyValuePair<string, string>(
                condition.Key, value == 8 ? "other" : condition.AnyOf[value % condition.AnyOf.Length])));
    }

    private CaseFile Case(LocalDate birth, CaseEvent[] events, ImmutableArray<KeyValuePair<string, string>> attributes, int[] corrections)
    {
        List<CaseEvent> records = [.. events.Select((happened, i) => happened with { Id = Numbered(i) })];
        var corrected = new HashSet<int>();
        foreach (int correction in corrections)
        {
            int target = correction % events.Length;
            if (correction >= 60 || !corrected.Add(target))
            {
                continue;
            }

            CaseEvent mistaken = records[target];
            records.Add(correction % 3 == 0
                ? new CaseEvent { Id = Numbered(records.Count), Name = EventNames.RecordVoided, On = mistaken.On.PlusDays(9), Voids = mistaken.Id }
                : mistaken with
                {
                    Id = Numbered(records.Count),
                    On = mistaken.On.PlusDays(correction % 4),
                    Replaces = mistaken.Id,
                    For = null,
                    Until = mistaken.Until?.PlusDays(4),
                    Through = mistaken.Through?.PlusDays(4),
                });
        }

        return CaseFile.Open(
            new CaseId("case"), new Student(new StudentId("student"), birth), jurisdiction, records, attributes: CaseAttributes.From(attributes)).Value;
    }

    private static CaseEventId Numbered(int index) => new(string.Create(CultureInfo.InvariantCulture, $"e{index + 1}"));
}
