using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>Counseling of one student by one counselor.</summary>
public sealed record Counseling : PersonalRecord
{
    private readonly Items<CounselingSession> sessions;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Who counsels.</summary>
    public required StaffId Counselor { get; init; }

    /// <summary>Why.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>What it should achieve. Null by default.</summary>
    public PersonalText? Goal { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>The sessions held. None by default.</summary>
    public ImmutableArray<CounselingSession> Sessions
    {
        get => sessions.All;
        init => sessions = new(value);
    }
}
