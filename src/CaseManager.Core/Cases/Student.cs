using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>The student of a case: who it is, and the birth date that rules about age need.</summary>
/// <remarks>Both are personal data; printing shows neither. Equality is by value.</remarks>
/// <param name="Id">The host's identifier of the student.</param>
/// <param name="BirthDate">The date of birth, 1900-01-01 through 2499-12-31.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Student(StudentId Id, LocalDate BirthDate)
{
    /// <summary>Says only that there is a student.</summary>
    /// <returns>A fixed text without the identifier or the birth date.</returns>
    public override string ToString() => "(student)";
}
