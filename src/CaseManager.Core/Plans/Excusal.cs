using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>The excusal of a member of the team (34 CFR 300.321(e)).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Excusal
{
    /// <summary>Whether the member's area was modified or discussed at the meeting.</summary>
    public required bool AreaDiscussed { get; init; }

    /// <summary>The day on which parent and agency agreed in writing; enough when the area was not discussed. Null when they did not.</summary>
    public LocalDate? AgreedOn { get; init; }

    /// <summary>The day on which the parent gave informed consent in writing; needed when the area was discussed. Null when none was given.</summary>
    public LocalDate? ConsentedOn { get; init; }

    /// <summary>The day on which the member gave written input to parent and team; needed when the area was discussed. Null when none was given.</summary>
    public LocalDate? InputOn { get; init; }
}
