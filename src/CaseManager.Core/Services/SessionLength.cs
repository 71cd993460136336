namespace CaseManager.Core.Services;

/// <summary>How long one session is, exactly or within a range. The other sense of duration, from when to when, is on the line.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record SessionLength
{
    /// <summary>The minutes of one session. The least of them when <see cref="EachAtMost"/> is set.</summary>
    public required Minutes Each { get; init; }

    /// <summary>The most minutes of one session, when the team found that a range is needed; null, the default, for an exact number.</summary>
    public Minutes? EachAtMost { get; init; }
}
