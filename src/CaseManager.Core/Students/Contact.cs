using System.Collections.Immutable;

namespace CaseManager.Core.Students;

/// <summary>A person around the student: a parent, a guardian, a surrogate, a relative.</summary>
/// <remarks>
/// Being a contact gives no rights: see <see cref="RightsHolder"/>.
/// </remarks>
public sealed record Contact : PersonalRecord
{
    private readonly Items<ContactPreference> preferences;

    /// <summary>The host's identifier of the person.</summary>
    public required ContactId Id { get; init; }

    /// <summary>The person's name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>What the person is to the student.</summary>
    public required ContactRelationship Relationship { get; init; }

    /// <summary>The language in which the person wants to be spoken and written to. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Whether the person needs an interpreter, spoken or signed (34 CFR 300.322(e)). False by default.</summary>
    public bool NeedsInterpreter { get; init; }

    /// <summary>Whether the student lives with the person. False by default.</summary>
    public bool LivesWithStudent { get; init; }

    /// <summary>The postal address. Null by default.</summary>
    public PersonalText? Address { get; init; }

    /// <summary>How the person wants to be reached, best first. None by default.</summary>
    public ImmutableArray<ContactPreference> Preferences
    {
        get => preferences.All;
        init => preferences = new(value);
    }
}
