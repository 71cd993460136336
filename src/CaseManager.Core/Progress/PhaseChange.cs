using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>A change of instruction: from this day on the points belong to a new phase, and no trend runs across it.</summary>
/// <param name="On">The first day of the new phase.</param>
/// <param name="Name">What the phase is: <c>small group, 30 minutes</c>; 1 to 200 characters, free text of the host.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PhaseChange(LocalDate On, string Name)
{
    /// <summary>Says only that there is a phase change.</summary>
    /// <returns>A fixed text without day or name.</returns>
    public override string ToString() => "(phase change)";
}
