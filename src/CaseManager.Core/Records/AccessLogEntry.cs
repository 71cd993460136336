using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Records;

/// <summary>One access to education records (34 CFR 300.614).</summary>
public sealed record AccessLogEntry : PersonalRecord
{
    private readonly Items<DocumentId> documents;

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who was given access. Null by default.</summary>
    public PersonalText? Party { get; init; }

    /// <summary>For what. Null by default.</summary>
    public PersonalText? Purpose { get; init; }

    /// <summary>Which documents. None by default.</summary>
    public ImmutableArray<DocumentId> Documents
    {
        get => documents.All;
        init => documents = new(value);
    }
}
