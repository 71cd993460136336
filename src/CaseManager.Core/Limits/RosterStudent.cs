namespace CaseManager.Core.Limits;

/// <summary>A student on a roster, with what limits ask about. A fact that is not given makes limits that need it unknown.</summary>
/// <remarks>Equality is by value. Printing shows nothing about the student.</remarks>
public sealed record RosterStudent
{
    /// <summary>The student.</summary>
    public required StudentId Id { get; init; }

    /// <summary>The birth date; null, the default, when it is not known.</summary>
    public PersonalDate? BirthDate { get; init; }

    /// <summary>The category of disability, such as <c>autism</c>; null by default.</summary>
    public PersonalText? Category { get; init; }

    /// <summary>The level of service, such as <c>1</c> or <c>2</c> in Virginia; null by default.</summary>
    public string? Level { get; init; }

    /// <summary>The percentage of the school day in special education; null by default.</summary>
    public int? PercentOfDay { get; init; }

    /// <summary>Whether the student has an IEP; true by default. Students without one matter for the share of a class only.</summary>
    public bool HasIep { get; init; } = true;

    /// <summary>Says that it is a student, and nothing about the student.</summary>
    /// <returns><c>[student]</c>.</returns>
    public override string ToString() => "[student]";
}
