using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A screening: it sets strategies, needs no consent and starts no clock (34 CFR 300.302).</summary>
public sealed record Screening : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What was screened.</summary>
    public required ScreeningArea Area { get; init; }

    /// <summary>The instrument. Null by default.</summary>
    public string? Instrument { get; init; }

    /// <summary>What came out.</summary>
    public required ScreeningResult Result { get; init; }

    /// <summary>Who screened. Null by default.</summary>
    public StaffId? By { get; init; }

    /// <summary>Notes. Null by default.</summary>
    public PersonalText? Notes { get; init; }
}
