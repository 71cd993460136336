namespace CaseManager.Core.Evaluations;

/// <summary>An area of development (34 CFR 300.8(b)(1)).</summary>
public enum DevelopmentArea
{
    /// <summary>Physical development.</summary>
    Physical,

    /// <summary>Cognitive development.</summary>
    Cognitive,

    /// <summary>Communication development.</summary>
    Communication,

    /// <summary>Social or emotional development.</summary>
    SocialOrEmotional,

    /// <summary>Adaptive development.</summary>
    Adaptive,
}
