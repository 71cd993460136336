namespace CaseManager.Core.Plans;

/// <summary>What the team decided about services beyond the normal school year (34 CFR 300.106).</summary>
public enum EsyDecision
{
    /// <summary>They are needed.</summary>
    Needed,

    /// <summary>They are not needed.</summary>
    NotNeeded,

    /// <summary>The team decides later, on a date it has set.</summary>
    DecideLater,
}
