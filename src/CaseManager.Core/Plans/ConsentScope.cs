namespace CaseManager.Core.Plans;

/// <summary>How far a parent consents to services (34 CFR 300.300(b)).</summary>
public enum ConsentScope
{
    /// <summary>To everything that the plan provides.</summary>
    Full,

    /// <summary>To some of it; the rest is not provided.</summary>
    Part,

    /// <summary>To nothing.</summary>
    Refused,
}
