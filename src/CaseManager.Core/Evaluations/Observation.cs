using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>An observation of the student.</summary>
public sealed record Observation : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who observed.</summary>
    public required StaffId Observer { get; init; }

    /// <summary>Where, and what went on.</summary>
    public required PersonalText Setting { get; init; }

    /// <summary>Whether it was in the learning environment, the regular classroom included (34 CFR 300.310(a)). False by default.</summary>
    public bool InLearningEnvironment { get; init; }

    /// <summary>How long, in minutes. Null by default.</summary>
    public int? Minutes { get; init; }

    /// <summary>What was seen.</summary>
    public required PersonalText Notes { get; init; }
}
