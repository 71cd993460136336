using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core;

/// <summary>When and by whom a record was written down, which is not when the event happened.</summary>
/// <remarks>
/// <para>The default value says neither; a record without an instant counts as known from the beginning.</para>
/// <para>Equality is by value. <see cref="By"/> is personal data and never printed.</para>
/// </remarks>
/// <param name="At">The instant of writing, to the nanosecond; null when it is not known.</param>
/// <param name="By">Who wrote it, at most 200 characters; null when it is not known.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RecordStamp(Instant? At, string? By = null)
{
    /// <summary>Says only whether the record is stamped.</summary>
    /// <returns>A fixed text without the instant or the person.</returns>
    public override string ToString() => At is null && By is null ? "(not stamped)" : "(stamped)";
}
