namespace CaseManager.Core.Plans;

/// <summary>A measurable goal for the time after school.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record PostsecondaryGoal
{
    /// <summary>What it is about.</summary>
    public required PostsecondaryDomain Domain { get; init; }

    /// <summary>What the student will do after school.</summary>
    public PersonalText Statement { get; init; }
}
