namespace CaseManager.Core.Progress;

/// <summary>What the data of a phase support doing.</summary>
public enum DecisionKind
{
    /// <summary>There are not yet as many points or weeks as the policy asks for. A normal answer: go on and look again.</summary>
    TooFewPoints,

    /// <summary>The points lie on both sides of the goal line, or nothing can be told apart: go on as before.</summary>
    Continue,

    /// <summary>The student does better than the goal line: set a more ambitious goal, which is a lower one where scores should fall.</summary>
    RaiseGoal,

    /// <summary>The student falls behind the goal line: change the instruction.</summary>
    ChangeInstruction,

    /// <summary>The goal's axis does not know the day that is asked about: give it the school calendar through that day.</summary>
    Unknown,
}
