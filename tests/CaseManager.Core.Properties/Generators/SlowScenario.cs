using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Properties.Reference;
using CaseManager.Testing.Generators;
using NodaTime;

namespace CaseManager.Core.Properties.Generators;

/// <summary>A generated scenario, its case in the reference's words too.</summary>
internal sealed record SlowScenario(SchoolCalendar Calendar, SlowCase Case, LocalDate AsOf)
{
    /// <summary>The same case for the library.</summary>
    internal CaseFile File => FileOf(Case);

    internal static SlowScenario Of(CaseScenario scenario) => new(scenario.Calendar, CaseOf(scenario.File), scenario.AsOf);

    internal static CaseFile FileOf(SlowCase file) =>
        CaseFile.Open(
            new CaseId("c"),
            new Student(new StudentId("s"), file.Birth),
            new JurisdictionId("us"),
            file.Records.Select(EventOf),
            attributes: CaseAttributes.From(file.Attributes)).Value;

    /// <summary>What a failing property prints.</summary>
    public override string ToString() => new CaseScenario(Calendar, File, AsOf).ToString();

    private static SlowCase CaseOf(CaseFile file) =>
        new(
            file.Student.BirthDate,
            file.Attributes.ToDictionary(),
            [
                .. file.Records.Select(e => new SlowEvent(e.Id.Value, e.Name.Value, e.On)
                {
                    Episode = e.Episode,
                    For = e.For,
                    Until = e.Until,
                    Through = e.Through,
                    Attributes = e.Attributes.ToDictionary(),
                    Voids = e.Voids?.Value,
                    Replaces = e.Replaces?.Value,
                }),
            ]);

    private static CaseEvent EventOf(SlowEvent e) =>
        new()
        {
            Id = new CaseEventId(e.Id),
            Name = new EventName(e.Name),
            On = e.On,
            Episode = e.Episode,
            For = e.For,
            Until = e.Until,
            Through = e.Through,
            Attributes = CaseAttributes.From(e.Attributes),
            Voids = e.Voids is { } voided ? new CaseEventId(voided) : null,
            Replaces = e.Replaces is { } replaced ? new CaseEventId(replaced) : null,
        };
}
