using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>How a notice was translated by word of mouth or another mode of communication (34 CFR 300.503(c)(2)).</summary>
public sealed record OralTranslation : PersonalRecord
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The language or mode. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Whether the parent understands the content.</summary>
    public required bool ParentUnderstands { get; init; }

    /// <summary>Whether there is written evidence of both.</summary>
    public required bool EvidenceKept { get; init; }
}
