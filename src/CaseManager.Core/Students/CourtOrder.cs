using NodaTime;

namespace CaseManager.Core.Students;

/// <summary>An order of a court about who decides for a student.</summary>
public sealed record CourtOrder : PersonalRecord
{
    /// <summary>The court.</summary>
    public required PersonalText Court { get; init; }

    /// <summary>The number of the case. Null by default.</summary>
    public PersonalText? Number { get; init; }

    /// <summary>The date of the order.</summary>
    public required LocalDate DatedOn { get; init; }

    /// <summary>What it orders, in one sentence.</summary>
    public required PersonalText Grants { get; init; }
}
