using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>What happened in a crisis, what was done, and what followed.</summary>
public sealed record CrisisIntervention : PersonalRecord
{
    private readonly Items<CrisisMeasure> measures;
    private readonly Items<StaffId> responders;
    private readonly Items<FollowUp> followUps;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day.</summary>
    public required PersonalDate On { get; init; }

    /// <summary>When it began. Null by default.</summary>
    public LocalTime? At { get; init; }

    /// <summary>How long it lasted, in minutes. Null by default.</summary>
    public int? Minutes { get; init; }

    /// <summary>What led to it. Null by default.</summary>
    public PersonalText? Precipitant { get; init; }

    /// <summary>What happened.</summary>
    public required PersonalText Description { get; init; }

    /// <summary>What was done. None by default.</summary>
    public ImmutableArray<CrisisMeasure> Measures
    {
        get => measures.All;
        init => measures = new(value);
    }

    /// <summary>Who acted. None by default.</summary>
    public ImmutableArray<StaffId> Responders
    {
        get => responders.All;
        init => responders = new(value);
    }

    /// <summary>Injuries, of anybody. Null by default.</summary>
    public PersonalText? Injuries { get; init; }

    /// <summary>The day on which the parent was told. Null by default.</summary>
    public LocalDate? ParentNotifiedOn { get; init; }

    /// <summary>The day on which those involved talked it over. Null by default.</summary>
    public LocalDate? DebriefedOn { get; init; }

    /// <summary>What was done afterwards. None by default.</summary>
    public ImmutableArray<FollowUp> FollowUps
    {
        get => followUps.All;
        init => followUps = new(value);
    }
}
