using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A notice that was given, by its document.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record NoticeReference
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The day on which it was given; null while it has not been.</summary>
    public LocalDate? On { get; init; }
}
