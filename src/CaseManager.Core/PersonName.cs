namespace CaseManager.Core;

/// <summary>The name of a person.</summary>
public sealed record PersonName : PersonalRecord
{
    /// <summary>The given name.</summary>
    public required PersonalText First { get; init; }

    /// <summary>The middle name or names. Null by default.</summary>
    public PersonalText? Middle { get; init; }

    /// <summary>The family name.</summary>
    public required PersonalText Last { get; init; }

    /// <summary>What the person is called. Null by default.</summary>
    public PersonalText? Preferred { get; init; }
}
