namespace CaseManager.Core.Services;

/// <summary>Minutes by the cause for which they were missed.</summary>
/// <remarks>Equality is by value. The default value is none for any cause.</remarks>
/// <param name="StudentAbsent">The student was absent.</param>
/// <param name="FamilyChoice">The family chose so.</param>
/// <param name="SchoolActivity">The school had another activity.</param>
/// <param name="Testing">The student sat a test.</param>
/// <param name="Closure">School was closed.</param>
/// <param name="ProviderAbsent">The provider was absent.</param>
/// <param name="Vacancy">Nobody held the position.</param>
/// <param name="Refusal">The student refused.</param>
/// <param name="Removal">The student was removed for conduct.</param>
public readonly record struct MissedMinutes(
    Minutes StudentAbsent,
    Minutes FamilyChoice,
    Minutes SchoolActivity,
    Minutes Testing,
    Minutes Closure,
    Minutes ProviderAbsent,
    Minutes Vacancy,
    Minutes Refusal,
    Minutes Removal)
{
    /// <summary>All causes together.</summary>
    public Minutes Total =>
        StudentAbsent + FamilyChoice + SchoolActivity + Testing + Closure + ProviderAbsent + Vacancy + Refusal + Removal;

    /// <summary>
    /// Minutes for which the service was there at its time and the student was not: absence, the family's choice, refusal. OSEP's letter
    /// to Balkman (1995) generally asks no make-up of the first two.
    /// </summary>
    public Minutes OnTheStudentsSide => StudentAbsent + FamilyChoice + Refusal;

    /// <summary>The sums, cause by cause.</summary>
    /// <param name="left">Some minutes.</param>
    /// <param name="right">Further minutes.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public static MissedMinutes operator +(MissedMinutes left, MissedMinutes right) => new(
        left.StudentAbsent + right.StudentAbsent,
        left.FamilyChoice + right.FamilyChoice,
        left.SchoolActivity + right.SchoolActivity,
        left.Testing + right.Testing,
        left.Closure + right.Closure,
        left.ProviderAbsent + right.ProviderAbsent,
        left.Vacancy + right.Vacancy,
        left.Refusal + right.Refusal,
        left.Removal + right.Removal);

    /// <summary>The sums, cause by cause.</summary>
    /// <param name="left">Some minutes.</param>
    /// <param name="right">Further minutes.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public static MissedMinutes Add(MissedMinutes left, MissedMinutes right) => left + right;

    /// <summary>The minutes of one cause.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The minutes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cause.</exception>
    public Minutes this[MissCause cause] => cause switch
    {
        MissCause.StudentAbsent => StudentAbsent,
        MissCause.FamilyChoice => FamilyChoice,
        MissCause.SchoolActivity => SchoolActivity,
        MissCause.Testing => Testing,
        MissCause.Closure => Closure,
        MissCause.ProviderAbsent => ProviderAbsent,
        MissCause.Vacancy => Vacancy,
        MissCause.Refusal => Refusal,
        MissCause.Removal => Removal,
        _ => throw new ArgumentOutOfRangeException(nameof(cause), "There is no such cause."),
    };
}
