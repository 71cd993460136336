namespace CaseManager.Core.Notices;

/// <summary>An option that the team considered.</summary>
public sealed record ConsideredOption : PersonalRecord
{
    /// <summary>The option.</summary>
    public required PersonalText Option { get; init; }

    /// <summary>Why it was rejected. Null by default.</summary>
    public PersonalText? WhyRejected { get; init; }
}
