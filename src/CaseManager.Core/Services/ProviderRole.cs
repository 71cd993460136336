namespace CaseManager.Core.Services;

/// <summary>The qualification under which somebody provides a service (34 CFR 300.156, 300.34(c)).</summary>
public enum ProviderRole
{
    /// <summary>A teacher licensed in special education.</summary>
    SpecialEducationTeacher,

    /// <summary>A teacher of regular education.</summary>
    RegularEducationTeacher,

    /// <summary>A teacher licensed for early childhood special education.</summary>
    EarlyChildhoodTeacher,

    /// <summary>A teacher of adapted physical education.</summary>
    PhysicalEducationTeacher,

    /// <summary>A teacher of vocational education or a job coach licensed by the State.</summary>
    VocationalTeacher,

    /// <summary>A teacher of students who are deaf or hard of hearing.</summary>
    TeacherOfTheDeaf,

    /// <summary>A teacher of students who are blind or visually impaired.</summary>
    TeacherOfTheVisuallyImpaired,

    /// <summary>A speech-language pathologist.</summary>
    SpeechLanguagePathologist,

    /// <summary>An audiologist.</summary>
    Audiologist,

    /// <summary>An occupational therapist.</summary>
    OccupationalTherapist,

    /// <summary>A physical therapist.</summary>
    PhysicalTherapist,

    /// <summary>An orientation and mobility specialist.</summary>
    OrientationAndMobilitySpecialist,

    /// <summary>A school psychologist.</summary>
    SchoolPsychologist,

    /// <summary>A school counsellor, or a rehabilitation counsellor.</summary>
    SchoolCounselor,

    /// <summary>A social worker.</summary>
    SocialWorker,

    /// <summary>A school nurse.</summary>
    SchoolNurse,

    /// <summary>A licensed physician.</summary>
    Physician,

    /// <summary>A sign language, oral or other interpreter or transcriber.</summary>
    Interpreter,

    /// <summary>A therapeutic recreation specialist.</summary>
    RecreationTherapist,

    /// <summary>An assistive technology specialist.</summary>
    AssistiveTechnologySpecialist,

    /// <summary>A driver or attendant of school transportation.</summary>
    TransportationProvider,

    /// <summary>A paraprofessional, aide or therapy assistant, who works under supervision (34 CFR 300.156(b)(2)(iii)).</summary>
    Assistant,

    /// <summary>Somebody else.</summary>
    Other,
}
