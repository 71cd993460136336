namespace CaseManager.Core.Services;

/// <summary>What a closure does that was not in the published calendar: snow, heat, a burst pipe.</summary>
public enum UnplannedClosureRule
{
    /// <summary>
    /// Its days count as the school days they were to be: the time is still owed, and a rotation cycle loses the day. A day that the school makes
    /// up later is owed as well; use <see cref="AsAnyClosure"/> where closures are made up.
    /// </summary>
    StillOwed,

    /// <summary>Its days are no school days: a short period owes what its rule says, and a rotation cycle moves on by a day.</summary>
    AsAnyClosure,
}
