namespace CaseManager.Core.Evaluations;

/// <summary>How a specific learning disability was found (34 CFR 300.307(a)).</summary>
public enum LearningDisabilityMethod
{
    /// <summary>Insufficient progress under scientific, research-based intervention.</summary>
    ResponseToIntervention,

    /// <summary>A pattern of strengths and weaknesses.</summary>
    PatternOfStrengthsAndWeaknesses,

    /// <summary>Another research-based procedure that the State permits.</summary>
    OtherResearchBased,
}
