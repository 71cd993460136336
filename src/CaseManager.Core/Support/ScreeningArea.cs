namespace CaseManager.Core.Support;

/// <summary>What a screening looked at.</summary>
public enum ScreeningArea
{
    /// <summary>Vision.</summary>
    Vision,

    /// <summary>Hearing.</summary>
    Hearing,

    /// <summary>Health.</summary>
    Health,

    /// <summary>Development.</summary>
    Development,

    /// <summary>Speech and language.</summary>
    Speech,

    /// <summary>Motor skills.</summary>
    Motor,

    /// <summary>Reading.</summary>
    Reading,

    /// <summary>Mathematics.</summary>
    Mathematics,

    /// <summary>Behavior.</summary>
    Behavior,

    /// <summary>Social and emotional well-being.</summary>
    SocialEmotional,
}
