using NodaTime;

namespace CaseManager.Core.Meetings;

/// <summary>A document put into the parent's language.</summary>
public sealed record DocumentTranslation : PersonalRecord
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The day on which it was asked for. Null by default.</summary>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>The day on which the parent was given it. Null by default.</summary>
    public LocalDate? ProvidedOn { get; init; }

    /// <summary>Whether it was read aloud instead of written. False by default.</summary>
    public bool Oral { get; init; }
}
