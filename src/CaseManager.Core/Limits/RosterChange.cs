using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>A change of a roster that is expected on a day: a student found eligible, an exit, another level of service.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="On">The day: a deadline's due date, the end of the school year, a transfer.</param>
/// <param name="Roster">The roster.</param>
/// <param name="Student">The student as on the roster from that day; one who is there already is replaced.</param>
/// <param name="Leaves">Whether the student leaves instead.</param>
/// <param name="Reason">Why, in a few words without personal data.</param>
/// <param name="Rule">The rule whose deadline it is; null by default.</param>
public sealed record RosterChange(LocalDate On, string Roster, RosterStudent Student, bool Leaves, string Reason, RuleId? Rule = null);
