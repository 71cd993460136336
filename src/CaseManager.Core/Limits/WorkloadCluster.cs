namespace CaseManager.Core.Limits;

/// <summary>The four clusters of a workload analysis (American Speech-Language-Hearing Association, workload implementation guide).</summary>
public enum WorkloadCluster
{
    /// <summary>Services to students.</summary>
    DirectServices,

    /// <summary>Indirect work that supports students' programs: planning, team meetings, supervision.</summary>
    ProgramSupport,

    /// <summary>Indirect work that supports the least restrictive environment and the general curriculum.</summary>
    CurriculumSupport,

    /// <summary>Work that compliance asks for: evaluations, reports, IEP meetings, Medicaid records.</summary>
    Compliance,
}
