namespace CaseManager.Core.Evaluations;

/// <summary>What was found on one factor that rules eligibility out.</summary>
public sealed record ExclusionFinding : PersonalRecord
{
    /// <summary>The factor.</summary>
    public required ExclusionaryFactor Factor { get; init; }

    /// <summary>Whether it is the determinant factor, so that the child is not eligible.</summary>
    public required bool IsDeterminant { get; init; }

    /// <summary>What the finding rests on. Null by default.</summary>
    public PersonalText? Basis { get; init; }
}
