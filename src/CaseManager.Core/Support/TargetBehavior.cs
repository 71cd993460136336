namespace CaseManager.Core.Support;

/// <summary>A behavior that an assessment or a plan is about.</summary>
public sealed record TargetBehavior : PersonalRecord
{
    /// <summary>What it looks and sounds like.</summary>
    public required PersonalText Definition { get; init; }

    /// <summary>What comes before it. Null by default.</summary>
    public PersonalText? Antecedents { get; init; }

    /// <summary>What follows it. Null by default.</summary>
    public PersonalText? Consequences { get; init; }

    /// <summary>What it is for. Null by default.</summary>
    public BehaviorFunction? Function { get; init; }

    /// <summary>How often, how long or how strongly it was seen. Null by default.</summary>
    public PersonalText? Baseline { get; init; }
}
