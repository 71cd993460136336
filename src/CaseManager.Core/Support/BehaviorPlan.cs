using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A behavioral intervention plan.</summary>
public sealed record BehaviorPlan : PersonalRecord
{
    private readonly Items<PersonalText> prevention;
    private readonly Items<PersonalText> replacement;
    private readonly Items<PersonalText> responses;
    private readonly Items<LocalDate> reviewedOn;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The assessment that it rests on. Null by default.</summary>
    public DocumentId? Assessment { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>What is done so that the behavior is not needed. None by default.</summary>
    public ImmutableArray<PersonalText> Prevention
    {
        get => prevention.All;
        init => prevention = new(value);
    }

    /// <summary>What the student learns to do instead. None by default.</summary>
    public ImmutableArray<PersonalText> Replacement
    {
        get => replacement.All;
        init => replacement = new(value);
    }

    /// <summary>What adults do when the behavior happens, and when the replacement does. None by default.</summary>
    public ImmutableArray<PersonalText> Responses
    {
        get => responses.All;
        init => responses = new(value);
    }

    /// <summary>What is done when somebody is in danger. Null by default.</summary>
    public PersonalText? CrisisSteps { get; init; }

    /// <summary>What is counted, by whom and how often. Null by default.</summary>
    public PersonalText? Measurement { get; init; }

    /// <summary>The days on which it was reviewed. None by default.</summary>
    public ImmutableArray<LocalDate> ReviewedOn
    {
        get => reviewedOn.All;
        init => reviewedOn = new(value);
    }
}
