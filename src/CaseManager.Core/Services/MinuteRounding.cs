namespace CaseManager.Core.Services;

/// <summary>How a share of minutes becomes whole minutes; a share of sessions, whole sessions.</summary>
public enum MinuteRounding
{
    /// <summary>To the nearest; halves upward.</summary>
    Nearest,

    /// <summary>Upward: never less than the share.</summary>
    Up,

    /// <summary>Downward: never more than the share.</summary>
    Down,
}
