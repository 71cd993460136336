using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A removal from the current placement for conduct (34 CFR 300.530).</summary>
public sealed record Removal : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The incident, by a name that holds no personal data; removals, reviews and placements of one incident share it.</summary>
    public required string Incident { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day, included.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>What kind.</summary>
    public required RemovalKind Kind { get; init; }

    /// <summary>What the student did. Null by default.</summary>
    public PersonalText? Conduct { get; init; }

    /// <summary>The day of the decision that it is a change of placement (300.536). Null by default.</summary>
    public LocalDate? ChangeOfPlacementDecidedOn { get; init; }

    /// <summary>The day on which the parent was told of that decision (300.530(h)). Null by default.</summary>
    public LocalDate? NoticeGivenOn { get; init; }
}
