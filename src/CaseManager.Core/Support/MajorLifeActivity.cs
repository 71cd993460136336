namespace CaseManager.Core.Support;

/// <summary>A major life activity (42 U.S.C. 12102(2)).</summary>
public enum MajorLifeActivity
{
    /// <summary>Caring for oneself.</summary>
    SelfCare,

    /// <summary>Performing manual tasks.</summary>
    ManualTasks,

    /// <summary>Seeing.</summary>
    Seeing,

    /// <summary>Hearing.</summary>
    Hearing,

    /// <summary>Eating.</summary>
    Eating,

    /// <summary>Sleeping.</summary>
    Sleeping,

    /// <summary>Walking.</summary>
    Walking,

    /// <summary>Standing.</summary>
    Standing,

    /// <summary>Lifting.</summary>
    Lifting,

    /// <summary>Bending.</summary>
    Bending,

    /// <summary>Speaking.</summary>
    Speaking,

    /// <summary>Breathing.</summary>
    Breathing,

    /// <summary>Learning.</summary>
    Learning,

    /// <summary>Reading.</summary>
    Reading,

    /// <summary>Concentrating.</summary>
    Concentrating,

    /// <summary>Thinking.</summary>
    Thinking,

    /// <summary>Communicating.</summary>
    Communicating,

    /// <summary>Working.</summary>
    Working,

    /// <summary>A major bodily function.</summary>
    BodilyFunction,
}
