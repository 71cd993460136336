using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>One result that the present levels rest on.</summary>
/// <remarks>Equality is by value. Printing shows no result.</remarks>
public sealed record PresentLevelDatum
{
    /// <summary>What it is about: reading fluency, fine motor skills.</summary>
    public PersonalText Area { get; init; }

    /// <summary>Where it comes from: a test with its edition, an observation, work samples.</summary>
    public PersonalText Source { get; init; }

    /// <summary>What was found.</summary>
    public PersonalText Result { get; init; }

    /// <summary>The day of the result; null while nobody has said.</summary>
    public LocalDate? On { get; init; }
}
