namespace CaseManager.Core.Evaluations;

/// <summary>Which evaluation.</summary>
public enum EvaluationKind
{
    /// <summary>The initial evaluation (34 CFR 300.301).</summary>
    Initial,

    /// <summary>A reevaluation (300.303).</summary>
    Reevaluation,

    /// <summary>Before a change in eligibility (300.305(e)).</summary>
    Exit,
}
