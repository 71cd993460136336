using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.Testing.Builders;
using CaseManager.Testing.Generators;
using NodaTime;

namespace CaseManager.Testing.Laws;

/// <summary>A case of one event, which opens a rule's clock; and a second day to compare with.</summary>
internal sealed record StartTrial(SchoolCalendar Calendar, JurisdictionId Jurisdiction, LocalDate Birth, TimelineRule Rule, EventPattern Opening, LocalDate Start, int Later)
{
    /// <summary>What a planned or agreed date of the event is ahead of it.</summary>
    private const int Ahead = 30;

    /// <summary>The planned or agreed date of the event; null for one that moves with it.</summary>
    internal LocalDate? Promised { get; init; }

    internal CaseScenario At(LocalDate day) => new(Calendar, FileOf(day), day);

    /// <summary>The clock of the rule, as that day opens it.</summary>
    internal Deadline? Opened(RuleSet rules, LocalDate day) =>
        At(day).Under(rules).Evaluate(FileOf(day), day)
            .Where(deadline => deadline.Rule == Rule && deadline.StartEvent is not null)
            .Cast<Deadline?>()
            .FirstOrDefault();

    internal CaseFile FileOf(LocalDate day) =>
        CaseFileBuilder.For(Jurisdiction.Value)
            .Born(Birth)
            .Record(new CaseEvent
            {
                Id = new CaseEventId("e1"),
                Name = Opening.Name,
                On = day,
                For = Carried("for", day),
                Until = Carried("until", day),
                Through = Carried("through", day),
                Attributes = CaseAttributes.From(Opening.Where
                    .Where(condition => !condition.Holds(null) && condition.Key is not ("for" or "until" or "through"))
                    .Select(condition => new KeyValuePair<string, string>(condition.Key, condition.AnyOf[0]))),
            })
            .Build();

    /// <summary>A further date of the event, unless its pattern wants none.</summary>
    private LocalDate? Carried(string date, LocalDate day) =>
        Opening.Where.Any(condition => condition.Key == date && condition.Holds(null)) ? null : Promised ?? day.PlusDays(Ahead);

    public override string ToString() => At(Start).ToString();
}
