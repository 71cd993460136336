namespace CaseManager.Core.Evaluations;

/// <summary>A source of existing data (34 CFR 300.305(a)(1)).</summary>
public enum ExistingDataSource
{
    /// <summary>Earlier evaluations.</summary>
    PriorEvaluations,

    /// <summary>Information from the parent.</summary>
    ParentInformation,

    /// <summary>Classroom-based and local assessments.</summary>
    ClassroomAssessments,

    /// <summary>State assessments.</summary>
    StateAssessments,

    /// <summary>Classroom-based observations.</summary>
    ClassroomObservations,

    /// <summary>Observations by teachers.</summary>
    TeacherObservations,

    /// <summary>Observations by providers of related services.</summary>
    ProviderObservations,

    /// <summary>Data of interventions.</summary>
    InterventionData,

    /// <summary>Evaluations from outside the agency.</summary>
    OutsideEvaluations,
}
