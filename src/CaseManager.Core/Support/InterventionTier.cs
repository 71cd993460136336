namespace CaseManager.Core.Support;

/// <summary>How intense a support is, in a multi-tier system.</summary>
public enum InterventionTier
{
    /// <summary>Tier 1: for everybody.</summary>
    Universal,

    /// <summary>Tier 2: for some, in small groups.</summary>
    Targeted,

    /// <summary>Tier 3: for few, individually designed.</summary>
    Intensive,
}
