using NodaTime;

namespace CaseManager.Core.Students;

/// <summary>The passage of a toddler from early intervention to preschool (34 CFR 303.209, 300.124).</summary>
public sealed record PartCTransition : PersonalRecord
{
    /// <summary>The day on which the early intervention program told the agency of the child (303.209(b)). Null by default.</summary>
    public LocalDate? NotificationReceivedOn { get; init; }

    /// <summary>The day of the transition conference (303.209(c)). Null by default.</summary>
    public LocalDate? ConferenceHeldOn { get; init; }

    /// <summary>Whether the family approved the conference. False by default.</summary>
    public bool FamilyApproved { get; init; }

    /// <summary>Whether the public agency took part in it (300.124(c)). False by default.</summary>
    public bool AgencyTookPart { get; init; }

    /// <summary>The service coordinator. Null by default.</summary>
    public PersonalText? Coordinator { get; init; }

    /// <summary>The day on which the parent objected to the notification, where State policy lets one. Null by default.</summary>
    public LocalDate? OptedOutOn { get; init; }
}
