using NodaTime;

namespace CaseManager.Core.Records;

/// <summary>A parent's request to inspect education records (34 CFR 300.613).</summary>
public sealed record RecordsRequest : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the agency received it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Who asked. Null by default.</summary>
    public ContactId? By { get; init; }

    /// <summary>What was asked for. Null by default.</summary>
    public PersonalText? Scope { get; init; }

    /// <summary>The day on which access was given. Null by default.</summary>
    public LocalDate? ProvidedOn { get; init; }
}
