namespace CaseManager.Core.Support;

/// <summary>What a screening gave.</summary>
public enum ScreeningResult
{
    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Below the benchmark: at risk.</summary>
    AtRisk,

    /// <summary>Not passed: somebody must look closer.</summary>
    FollowUp,

    /// <summary>No result.</summary>
    Inconclusive,
}
