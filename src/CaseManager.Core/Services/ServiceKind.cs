namespace CaseManager.Core.Services;

/// <summary>What a line of services is, in the words of 34 CFR 300.320(a)(4).</summary>
public enum ServiceKind
{
    /// <summary>Specially designed instruction (34 CFR 300.39), in whatever setting.</summary>
    SpecialEducation,

    /// <summary>A related service: what the student needs to benefit from special education (34 CFR 300.34).</summary>
    RelatedService,

    /// <summary>A supplementary aid or service in regular classes and other settings (34 CFR 300.42).</summary>
    SupplementaryAid,

    /// <summary>A modification of the program for the student.</summary>
    ProgramModification,

    /// <summary>A support for school personnel on behalf of the student: training, consultation.</summary>
    PersonnelSupport,
}
