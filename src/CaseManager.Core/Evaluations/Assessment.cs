using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>One instrument given to the student.</summary>
public sealed record Assessment : PersonalRecord
{
    private readonly Items<TestScore> scores;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The area that it looks at.</summary>
    public required AssessmentArea Area { get; init; }

    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Who gave it.</summary>
    public required StaffId Assessor { get; init; }

    /// <summary>The day on which it was finished.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The language in which it was given. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Departures from standard conditions (34 CFR 300.304(c)(1)(v)). Null by default.</summary>
    public PersonalText? Conditions { get; init; }

    /// <summary>The scores. None by default.</summary>
    public ImmutableArray<TestScore> Scores
    {
        get => scores.All;
        init => scores = new(value);
    }

    /// <summary>What they mean for instruction. Null by default.</summary>
    public PersonalText? Interpretation { get; init; }
}
