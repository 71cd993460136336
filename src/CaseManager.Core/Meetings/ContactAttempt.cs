using NodaTime;

namespace CaseManager.Core.Meetings;

/// <summary>One attempt to reach the parent: a call, a letter, a visit (34 CFR 300.322(d)).</summary>
public sealed record ContactAttempt : PersonalRecord
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How.</summary>
    public required CommunicationChannel Channel { get; init; }

    /// <summary>Who tried. Null by default.</summary>
    public StaffId? By { get; init; }

    /// <summary>What came of it.</summary>
    public required AttemptResult Result { get; init; }

    /// <summary>What was said or answered. Null by default.</summary>
    public PersonalText? Note { get; init; }
}
