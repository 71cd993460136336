namespace CaseManager.Core.Plans;

/// <summary>In which role somebody is on the team (34 CFR 300.321).</summary>
public enum TeamRole
{
    /// <summary>A parent.</summary>
    Parent,

    /// <summary>A regular education teacher of the student.</summary>
    RegularEducationTeacher,

    /// <summary>A special education teacher or provider of the student.</summary>
    SpecialEducationTeacher,

    /// <summary>The representative of the public agency.</summary>
    AgencyRepresentative,

    /// <summary>Somebody who can interpret what evaluation results mean for instruction.</summary>
    EvaluationInterpreter,

    /// <summary>The student.</summary>
    Student,

    /// <summary>An agency likely to provide or pay for transition services.</summary>
    TransitionAgency,

    /// <summary>The coordinator of early intervention services.</summary>
    PartCCoordinator,

    /// <summary>Somebody else with knowledge or special expertise.</summary>
    Expert,
}
