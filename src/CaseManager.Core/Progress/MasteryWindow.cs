namespace CaseManager.Core.Progress;

/// <summary>Which stretch of sessions must hold the sessions at the level.</summary>
public enum MasteryWindow
{
    /// <summary>Any stretch so far: once met, it stays met, and whether it lasts is a question of maintenance.</summary>
    Any,

    /// <summary>The latest sessions: what was met can be lost again.</summary>
    Latest,
}
