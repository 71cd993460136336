namespace CaseManager.Core;

/// <summary>The part that somebody takes in a team that decides about a student.</summary>
public enum TeamRole
{
    /// <summary>A holder of educational rights who is not the student (34 CFR 300.321(a)(1)).</summary>
    Parent,

    /// <summary>The student (300.321(a)(7)).</summary>
    Student,

    /// <summary>A regular education teacher of the child (300.321(a)(2), 300.308(a)(1)).</summary>
    RegularEducationTeacher,

    /// <summary>A special education teacher or provider of the child (300.321(a)(3)).</summary>
    SpecialEducationTeacher,

    /// <summary>A representative of the public agency, qualified and knowledgeable (300.321(a)(4)).</summary>
    AgencyRepresentative,

    /// <summary>Somebody who can interpret the instructional implications of evaluation results (300.321(a)(5)).</summary>
    EvaluationInterpreter,

    /// <summary>Somebody qualified to conduct individual diagnostic examinations (300.308(b)).</summary>
    DiagnosticExaminer,

    /// <summary>A provider of a related service (300.321(a)(6)).</summary>
    RelatedServiceProvider,

    /// <summary>An agency likely to provide or pay for transition services (300.321(b)(3)).</summary>
    TransitionAgency,

    /// <summary>The Part C service coordinator, at the parent's request (300.321(f)).</summary>
    PartCCoordinator,

    /// <summary>An interpreter between languages; not a member of the team (300.322(e)).</summary>
    LanguageInterpreter,

    /// <summary>Somebody else with knowledge or special expertise, whom the parent or the agency brings (300.321(a)(6), (c)).</summary>
    Expert,
}
