using NodaTime;

namespace CaseManager.Core.Staff;

/// <summary>Who manages a case, from when until when.</summary>
public sealed record CaseManagerAssignment : PersonalRecord
{
    /// <summary>The case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>The case manager.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>Whether the assignment covers a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>True from <see cref="From"/> through <see cref="Through"/>, both included.</returns>
    public bool Covers(LocalDate on) => DateSpan.Includes(From, Through, on);
}
