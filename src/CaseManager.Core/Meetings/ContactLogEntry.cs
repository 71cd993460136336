using NodaTime;

namespace CaseManager.Core.Meetings;

/// <summary>One contact with the family, whoever began it.</summary>
public sealed record ContactLogEntry : PersonalRecord
{
    /// <summary>The identifier of the entry.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How.</summary>
    public required CommunicationChannel Channel { get; init; }

    /// <summary>Who began it.</summary>
    public required ContactDirection Direction { get; init; }

    /// <summary>With whom. Null by default.</summary>
    public ContactId? With { get; init; }

    /// <summary>Who spoke or wrote for the agency. Null by default.</summary>
    public StaffId? By { get; init; }

    /// <summary>The language. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What it was about.</summary>
    public required PersonalText Summary { get; init; }
}
