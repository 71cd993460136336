using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>The notice of procedural safeguards (34 CFR 300.504).</summary>
public sealed record SafeguardsNotice : PersonalRecord
{
    private readonly Items<SafeguardsTopic> topics;
    private readonly Items<ContactId> recipients;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the parent was given it.</summary>
    public required LocalDate GivenOn { get; init; }

    /// <summary>Why on that day.</summary>
    public required SafeguardsOccasion Occasion { get; init; }

    /// <summary>What it explains. None by default.</summary>
    public ImmutableArray<SafeguardsTopic> Topics
    {
        get => topics.All;
        init => topics = new(value);
    }

    /// <summary>The language in which it is written (300.504(d)). Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Who was given it. None by default.</summary>
    public ImmutableArray<ContactId> Recipients
    {
        get => recipients.All;
        init => recipients = new(value);
    }
}
