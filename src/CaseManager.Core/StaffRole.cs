namespace CaseManager.Core;

/// <summary>What somebody is employed, or engaged, to do for students with disabilities, and is qualified for (34 CFR 300.156, 300.34(c)).</summary>
public enum StaffRole
{
    /// <summary>Teaches the general curriculum.</summary>
    RegularEducationTeacher,

    /// <summary>Provides specially designed instruction.</summary>
    SpecialEducationTeacher,

    /// <summary>Provides special education before kindergarten.</summary>
    EarlyChildhoodTeacher,

    /// <summary>Teaches vocational education, or coaches at a job, licensed by the State.</summary>
    VocationalTeacher,

    /// <summary>Coordinates a student's case.</summary>
    CaseManager,

    /// <summary>School psychologist.</summary>
    SchoolPsychologist,

    /// <summary>Conducts individual diagnostic examinations.</summary>
    EducationalDiagnostician,

    /// <summary>Speech-language pathologist.</summary>
    SpeechLanguagePathologist,

    /// <summary>Occupational therapist.</summary>
    OccupationalTherapist,

    /// <summary>Physical therapist.</summary>
    PhysicalTherapist,

    /// <summary>Audiologist.</summary>
    Audiologist,

    /// <summary>School nurse.</summary>
    SchoolNurse,

    /// <summary>School or rehabilitation counselor.</summary>
    SchoolCounselor,

    /// <summary>School social worker.</summary>
    SchoolSocialWorker,

    /// <summary>Behavior specialist or analyst.</summary>
    BehaviorSpecialist,

    /// <summary>Remedial reading teacher or specialist.</summary>
    ReadingSpecialist,

    /// <summary>Teacher of students with visual impairments.</summary>
    TeacherOfStudentsWithVisualImpairments,

    /// <summary>Orientation and mobility specialist.</summary>
    OrientationAndMobilitySpecialist,

    /// <summary>Teacher of students who are deaf or hard of hearing.</summary>
    TeacherOfDeafStudents,

    /// <summary>Assistive technology specialist.</summary>
    AssistiveTechnologySpecialist,

    /// <summary>Adapted physical education teacher.</summary>
    AdaptedPhysicalEducationTeacher,

    /// <summary>Therapeutic recreation specialist.</summary>
    RecreationTherapist,

    /// <summary>Coordinates transition to adult life.</summary>
    TransitionCoordinator,

    /// <summary>Assists under a teacher's or therapist's supervision (34 CFR 300.156(b)(2)(iii)).</summary>
    Paraprofessional,

    /// <summary>Interprets between languages, spoken or signed.</summary>
    Interpreter,

    /// <summary>Drives, or goes along on, school transportation.</summary>
    TransportationProvider,

    /// <summary>Principal, director or supervisor.</summary>
    Administrator,

    /// <summary>Licensed physician.</summary>
    Physician,

    /// <summary>None of these.</summary>
    Other,
}
