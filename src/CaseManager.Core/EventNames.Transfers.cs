namespace CaseManager.Core;

/// <content>Transfer between agencies, and the passage from Part C.</content>
public static partial class EventNames
{
    /// <summary>The student enrolled from elsewhere; the attribute <c>from</c> is same-state or out-of-state.</summary>
    /// <value><c>student.transferred-in</c>.</value>
    public static EventName StudentTransferredIn { get; } = new("student.transferred-in");

    /// <summary>The student left for another agency.</summary>
    /// <value><c>student.transferred-out</c>.</value>
    public static EventName StudentTransferredOut { get; } = new("student.transferred-out");

    /// <summary>The new agency adopted the earlier IEP.</summary>
    /// <value><c>iep.adopted</c>.</value>
    public static EventName IepAdopted { get; } = new("iep.adopted");

    /// <summary>Early intervention told the agency of a child who may be eligible.</summary>
    /// <value><c>part-c.notification-received</c>.</value>
    public static EventName PartCNotificationReceived { get; } = new("part-c.notification-received");

    /// <summary>The transition conference took place.</summary>
    /// <value><c>part-c.conference-held</c>.</value>
    public static EventName PartCConferenceHeld { get; } = new("part-c.conference-held");
}
