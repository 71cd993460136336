namespace CaseManager.Core.Notices;

/// <summary>What parental consent is for.</summary>
public enum ConsentPurpose
{
    /// <summary>The initial evaluation (34 CFR 300.300(a)).</summary>
    InitialEvaluation,

    /// <summary>A reevaluation (300.300(c)).</summary>
    Reevaluation,

    /// <summary>The initial provision of special education and related services (300.300(b)).</summary>
    Services,

    /// <summary>To disclose personally identifiable information (300.622).</summary>
    ReleaseOfRecords,

    /// <summary>To invite an agency to the IEP meeting (300.321(b)(3)).</summary>
    TransitionAgency,

    /// <summary>To use public benefits or insurance (300.154(d)(2)(iv)).</summary>
    PublicInsurance,

    /// <summary>To use private insurance (300.154(e)).</summary>
    PrivateInsurance,
}
