namespace CaseManager.Core.Services;

/// <summary>What is provided. Special education and the related services that 34 CFR 300.34(c) defines; the list there is not exhaustive.</summary>
public enum ServiceType
{
    /// <summary>Instruction adapted to the needs that follow from the disability (34 CFR 300.39(b)(3)).</summary>
    SpeciallyDesignedInstruction,

    /// <summary>Specially designed physical education (34 CFR 300.39(b)(2)).</summary>
    AdaptedPhysicalEducation,

    /// <summary>Travel training (34 CFR 300.39(b)(4)).</summary>
    TravelTraining,

    /// <summary>Vocational education that is specially designed (34 CFR 300.39(b)(5)).</summary>
    VocationalEducation,

    /// <summary>Audiology.</summary>
    Audiology,

    /// <summary>Counselling services.</summary>
    Counseling,

    /// <summary>Early identification and assessment of disabilities.</summary>
    EarlyIdentification,

    /// <summary>Interpreting services, transcription included.</summary>
    Interpreting,

    /// <summary>Medical services for diagnosis or evaluation.</summary>
    MedicalServices,

    /// <summary>Occupational therapy.</summary>
    OccupationalTherapy,

    /// <summary>Orientation and mobility services.</summary>
    OrientationAndMobility,

    /// <summary>Parent counselling and training.</summary>
    ParentCounseling,

    /// <summary>Physical therapy.</summary>
    PhysicalTherapy,

    /// <summary>Psychological services.</summary>
    PsychologicalServices,

    /// <summary>Recreation, therapeutic recreation included.</summary>
    Recreation,

    /// <summary>Rehabilitation counselling.</summary>
    RehabilitationCounseling,

    /// <summary>School health services and school nurse services.</summary>
    SchoolHealth,

    /// <summary>Social work services in schools.</summary>
    SocialWork,

    /// <summary>Speech-language pathology; special education where the State says so (34 CFR 300.39(a)(2)(i)).</summary>
    SpeechLanguagePathology,

    /// <summary>Transportation.</summary>
    Transportation,

    /// <summary>An assistive technology device or service (34 CFR 300.105).</summary>
    AssistiveTechnology,

    /// <summary>Anything else; <see cref="ServiceLine.Name"/> says what.</summary>
    Other,
}
