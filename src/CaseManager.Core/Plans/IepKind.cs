namespace CaseManager.Core.Plans;

/// <summary>Why an IEP is written.</summary>
public enum IepKind
{
    /// <summary>The first IEP.</summary>
    Initial,

    /// <summary>The review that is due at least once a year (34 CFR 300.324(b)(1)).</summary>
    Annual,

    /// <summary>After a transfer, until the new district has adopted or developed its own (34 CFR 300.323(e) and (f)).</summary>
    Interim,
}
