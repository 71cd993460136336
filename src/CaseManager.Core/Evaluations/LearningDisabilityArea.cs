namespace CaseManager.Core.Evaluations;

/// <summary>An area of achievement (34 CFR 300.309(a)(1)).</summary>
public enum LearningDisabilityArea
{
    /// <summary>Oral expression.</summary>
    OralExpression,

    /// <summary>Listening comprehension.</summary>
    ListeningComprehension,

    /// <summary>Written expression.</summary>
    WrittenExpression,

    /// <summary>Basic reading skill.</summary>
    BasicReading,

    /// <summary>Reading fluency skills.</summary>
    ReadingFluency,

    /// <summary>Reading comprehension.</summary>
    ReadingComprehension,

    /// <summary>Mathematics calculation.</summary>
    MathCalculation,

    /// <summary>Mathematics problem solving.</summary>
    MathProblemSolving,
}
