namespace CaseManager.Core.Notices;

/// <summary>Who filed a due process complaint.</summary>
public enum ComplaintParty
{
    /// <summary>The parent.</summary>
    Parent,

    /// <summary>The public agency.</summary>
    Agency,
}
