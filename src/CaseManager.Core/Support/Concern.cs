using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>The first worry about a student, and what was done about it.</summary>
public sealed record Concern : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which it was raised.</summary>
    public required LocalDate RaisedOn { get; init; }

    /// <summary>Who raised it.</summary>
    public required ConcernSource Source { get; init; }

    /// <summary>The person's name. Null by default.</summary>
    public PersonalText? By { get; init; }

    /// <summary>What the worry is.</summary>
    public required PersonalText Description { get; init; }

    /// <summary>The day on which it was decided what to do. Null by default.</summary>
    public LocalDate? OutcomeOn { get; init; }

    /// <summary>What was decided. Null by default.</summary>
    public ConcernOutcome? Outcome { get; init; }
}
