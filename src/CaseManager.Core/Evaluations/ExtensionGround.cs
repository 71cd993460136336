namespace CaseManager.Core.Evaluations;

/// <summary>Why an evaluation may be finished later.</summary>
public enum ExtensionGround
{
    /// <summary>By written agreement with the group that looks at a suspected specific learning disability (34 CFR 300.309(c)).</summary>
    SpecificLearningDisability,

    /// <summary>The student changed agencies during the evaluation (300.301(d)(2), (e)).</summary>
    Transfer,

    /// <summary>Another ground, which State law must allow.</summary>
    StateLaw,
}
