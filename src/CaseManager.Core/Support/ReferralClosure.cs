namespace CaseManager.Core.Support;

/// <summary>How a referral to an outside agency ended.</summary>
public enum ReferralClosure
{
    /// <summary>The student gets, or got, services.</summary>
    ServicesReceived,

    /// <summary>The family declined.</summary>
    FamilyDeclined,

    /// <summary>The agency declined.</summary>
    AgencyDeclined,

    /// <summary>It is no longer needed.</summary>
    NoLongerNeeded,

    /// <summary>The family moved away.</summary>
    MovedAway,
}
