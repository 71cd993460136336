using NodaTime;

namespace CaseManager.Core.Students;

/// <summary>Who holds the educational rights of the student, from when, until when, and on what ground.</summary>
public sealed record RightsHolder : PersonalRecord
{
    /// <summary>The person, one of the profile's contacts.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>Why this person.</summary>
    public required RightsBasis Basis { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>The court order, where the ground is one. Null by default.</summary>
    public CourtOrder? Order { get; init; }

    /// <summary>For a surrogate: the day on which the need for one was determined (300.519(b), (h)). Null by default.</summary>
    public LocalDate? NeedDeterminedOn { get; init; }

    /// <summary>Whether the person holds the rights on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>True from <see cref="From"/> through <see cref="Through"/>, both included.</returns>
    public bool Holds(LocalDate on) => DateSpan.Includes(From, Through, on);
}
