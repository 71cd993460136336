using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>One step after a referral or a crisis.</summary>
public sealed record FollowUp : PersonalRecord
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who did it. Null by default.</summary>
    public StaffId? By { get; init; }

    /// <summary>How things stand.</summary>
    public required FollowUpOutcome Outcome { get; init; }

    /// <summary>A note. Null by default.</summary>
    public PersonalText? Note { get; init; }
}
