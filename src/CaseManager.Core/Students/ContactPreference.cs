namespace CaseManager.Core.Students;

/// <summary>One way in which a person wants to be reached.</summary>
public sealed record ContactPreference : PersonalRecord
{
    /// <summary>The way.</summary>
    public required CommunicationChannel Channel { get; init; }

    /// <summary>The number or address for it. Null by default.</summary>
    public PersonalText? Address { get; init; }

    /// <summary>When it suits the person. Null by default.</summary>
    public PersonalText? Times { get; init; }
}
