namespace CaseManager.Core.Meetings;

/// <summary>What was arranged so that a parent understands (34 CFR 300.322(e)).</summary>
public sealed record InterpreterArrangement : PersonalRecord
{
    /// <summary>The language, spoken or signed.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Whether an interpreter was there.</summary>
    public required bool Provided { get; init; }

    /// <summary>The interpreter. Null by default.</summary>
    public PersonalText? Name { get; init; }
}
