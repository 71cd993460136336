namespace CaseManager.Core.Notices;

/// <summary>What a prior written notice says the agency will do.</summary>
public enum NoticeAction
{
    /// <summary>Proposes to start or change something.</summary>
    Proposes,

    /// <summary>Refuses to.</summary>
    Refuses,
}
