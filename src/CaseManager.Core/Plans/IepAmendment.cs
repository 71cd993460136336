using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A change of an IEP between annual reviews. It gives the same plan a new revision; the annual date does not move.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record IepAmendment
{
    /// <summary>The whole plan as it reads afterwards, with the same identifier, start and end.</summary>
    public required IepDraft Content { get; init; }

    /// <summary>The first day of the new revision.</summary>
    public required LocalDate From { get; init; }

    /// <summary>How the change was decided.</summary>
    public required AmendmentBasis Basis { get; init; }

    /// <summary>The day of the meeting or of the written agreement.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>The day on which the team was told of a change made without a meeting (34 CFR 300.324(a)(4)(ii)); null while it has not been.</summary>
    public LocalDate? TeamInformedOn { get; init; }

    /// <summary>Why it was changed.</summary>
    public PersonalText Reason { get; init; }
}
