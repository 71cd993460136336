namespace CaseManager.Core.Progress;

/// <summary>What a session that gave no score does to a run of sessions.</summary>
public enum MissedSessionPolicy
{
    /// <summary>It is passed over: the session before and the one after are neighbours.</summary>
    PassOver,

    /// <summary>It takes a place in the window as a session below the level, and so breaks a run.</summary>
    CountsAsBelow,
}
