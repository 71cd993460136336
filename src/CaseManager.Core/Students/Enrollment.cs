using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Students;

/// <summary>A stay at one school.</summary>
public sealed record Enrollment : PersonalRecord
{
    private readonly Items<LocalDate> absences;

    /// <summary>The school.</summary>
    public required PersonalText School { get; init; }

    /// <summary>The district. Null by default.</summary>
    public PersonalText? District { get; init; }

    /// <summary>The first day of enrollment.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Where the student came from.</summary>
    public required EnrollmentEntry Entry { get; init; }

    /// <summary>The last day of enrollment; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>Why the student left. Null by default.</summary>
    public EnrollmentExit? Exit { get; init; }

    /// <summary>
    /// The day on which this agency adopted the plan that the student brought along (34 CFR 300.323(e), (f)). Null by default.
    /// </summary>
    public LocalDate? AdoptedPlanOn { get; init; }

    /// <summary>School days on which the student was absent, where a rule asks for them. None by default.</summary>
    public ImmutableArray<LocalDate> Absences
    {
        get => absences.All;
        init => absences = new(value);
    }
}
