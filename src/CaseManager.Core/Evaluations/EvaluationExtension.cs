using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>An agreement that an evaluation may be finished later.</summary>
public sealed record EvaluationExtension : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day of the agreement.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>The day agreed upon.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>Why.</summary>
    public required ExtensionGround Ground { get; init; }

    /// <summary>Whether it is in writing. False by default.</summary>
    public bool InWriting { get; init; }
}
