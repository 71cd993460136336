using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>An extension granted by whoever decides.</summary>
public sealed record GrantedExtension : PersonalRecord
{
    /// <summary>The day on which it was granted.</summary>
    public required LocalDate GrantedOn { get; init; }

    /// <summary>The new date.</summary>
    public required LocalDate Until { get; init; }
}
