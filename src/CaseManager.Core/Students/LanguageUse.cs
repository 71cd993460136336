namespace CaseManager.Core.Students;

/// <summary>One language, and what it is used for.</summary>
public sealed record LanguageUse : PersonalRecord
{
    /// <summary>The language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>What it is used for.</summary>
    public required LanguagePurpose Use { get; init; }
}
