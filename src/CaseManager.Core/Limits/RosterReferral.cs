namespace CaseManager.Core.Limits;

/// <summary>A student who is not served yet and would join a roster once found eligible.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Roster">The roster.</param>
/// <param name="Student">The student as on the roster then.</param>
public sealed record RosterReferral(string Roster, RosterStudent Student);
