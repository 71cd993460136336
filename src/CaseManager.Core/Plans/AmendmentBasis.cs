namespace CaseManager.Core.Plans;

/// <summary>How an IEP may be changed between annual reviews (34 CFR 300.324(a)(4) and (6)).</summary>
public enum AmendmentBasis
{
    /// <summary>By the whole team at a meeting.</summary>
    TeamMeeting,

    /// <summary>Without a meeting: parent and agency agreed in writing not to convene one.</summary>
    WrittenAgreement,
}
