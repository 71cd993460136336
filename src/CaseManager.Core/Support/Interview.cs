using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>An interview about a student.</summary>
public sealed record Interview : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who was interviewed.</summary>
    public required InterviewPartner With { get; init; }

    /// <summary>The person's name. Null by default.</summary>
    public PersonalText? Name { get; init; }

    /// <summary>Who interviewed. Null by default.</summary>
    public StaffId? By { get; init; }

    /// <summary>The language in which it was held. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What was said.</summary>
    public required PersonalText Summary { get; init; }
}
