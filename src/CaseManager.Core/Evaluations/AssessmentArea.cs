namespace CaseManager.Core.Evaluations;

/// <summary>An area of need (34 CFR 300.304(c)(4) and beyond).</summary>
public enum AssessmentArea
{
    /// <summary>Health.</summary>
    Health,

    /// <summary>Vision.</summary>
    Vision,

    /// <summary>Hearing.</summary>
    Hearing,

    /// <summary>Social and emotional status.</summary>
    SocialEmotional,

    /// <summary>General intelligence.</summary>
    GeneralIntelligence,

    /// <summary>Academic performance.</summary>
    AcademicPerformance,

    /// <summary>Communicative status.</summary>
    Communication,

    /// <summary>Motor abilities.</summary>
    MotorAbilities,

    /// <summary>Development of a young child, all domains.</summary>
    Development,

    /// <summary>Adaptive behavior.</summary>
    AdaptiveBehavior,

    /// <summary>Behavior.</summary>
    Behavior,

    /// <summary>Assistive technology.</summary>
    AssistiveTechnology,

    /// <summary>Training, education, employment and independent living (300.320(b)(1)).</summary>
    Transition,

    /// <summary>Orientation and mobility.</summary>
    OrientationAndMobility,

    /// <summary>Proficiency in English and other languages.</summary>
    LanguageProficiency,
}
