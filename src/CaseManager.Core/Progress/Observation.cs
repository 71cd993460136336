using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>One data point: a score on a day, and under which conditions it was obtained.</summary>
/// <remarks>
/// <para>Equality is by value. It is data about a student: printing shows none of it.</para>
/// <para>A session that was planned and gave no score is no observation; a series keeps its day among the missed sessions.</para>
/// </remarks>
/// <param name="Date">The day, 1900-01-01 through 2499-12-31.</param>
/// <param name="Score">The score.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Observation(LocalDate Date, Score Score)
{
    /// <summary>Which probe of the day it is, counted from 1, the default; three passages read in one sitting are probes 1, 2 and 3.</summary>
    public int Probe { get; init; } = 1;

    /// <summary>The host's identifier of a note about the session; null by default.</summary>
    public string? NoteId { get; init; }

    /// <summary>Where it was: a class, the playground, the shop. Null, the default, when not recorded.</summary>
    public string? Setting { get; init; }

    /// <summary>The role or identifier of the adult it was with; null, the default, when not recorded.</summary>
    public string? Person { get; init; }

    /// <summary>Whether prompts were given that the goal does not allow; false by default.</summary>
    public bool Prompted { get; init; }

    /// <summary>Says only that there is an observation.</summary>
    /// <returns>A fixed text without date or score.</returns>
    public override string ToString() => "(observation)";
}
