namespace CaseManager.Core;

/// <content>Discipline.</content>
public static partial class EventNames
{
    /// <summary>The student was removed for conduct; <c>through</c> is the last day.</summary>
    /// <value><c>removal.imposed</c>.</value>
    public static EventName RemovalImposed { get; } = new("removal.imposed");

    /// <summary>The agency decided on a removal that changes placement.</summary>
    /// <value><c>removal.change-of-placement-decided</c>.</value>
    public static EventName RemovalChangeOfPlacementDecided { get; } = new("removal.change-of-placement-decided");

    /// <summary>It was decided whether the conduct was a manifestation; the attribute <c>manifestation</c> says so.</summary>
    /// <value><c>manifestation.determined</c>.</value>
    public static EventName ManifestationDetermined { get; } = new("manifestation.determined");

    /// <summary>An interim alternative placement began.</summary>
    /// <value><c>interim-placement.started</c>.</value>
    public static EventName InterimPlacementStarted { get; } = new("interim-placement.started");

    /// <summary>An interim alternative placement ended.</summary>
    /// <value><c>interim-placement.ended</c>.</value>
    public static EventName InterimPlacementEnded { get; } = new("interim-placement.ended");
}
