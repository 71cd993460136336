using System.Collections.Immutable;

namespace CaseManager.Core.Cases;

/// <summary>One part of a school calendar in a caseload: the name of a file, or the calendar itself.</summary>
/// <remarks>
/// Cases know nothing of calendars, so an inline calendar is handed over as it was written. The name of a file comes from the
/// caseload: the host decides which folders it may reach. Equality is by value.
/// </remarks>
/// <param name="Path">Where it stands in the caseload, such as <c>$.calendars.tx-fabens[0]</c>; for messages about it.</param>
/// <param name="FileName">The name of a file that the host must read; null when the calendar is inline.</param>
/// <param name="Utf8Json">The calendar as UTF-8 JSON; empty when a file is named.</param>
public sealed record CalendarSource(string Path, string? FileName, ImmutableArray<byte> Utf8Json)
{
    /// <summary>Compares by value.</summary>
    /// <param name="other">Another source.</param>
    /// <returns>True when both stand at one place and name the same file or hold the same bytes.</returns>
    public bool Equals(CalendarSource? other) =>
        other is not null
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && string.Equals(FileName, other.FileName, StringComparison.Ordinal)
        && Utf8Json.AsSpan().SequenceEqual(other.Utf8Json.AsSpan());

    /// <summary>A hash of the place and the file's name.</summary>
    /// <returns>The same number for equal sources within one process.</returns>
    public override int GetHashCode() => HashCode.Combine(Path, FileName);

    /// <summary>Where it stands and the file it names.</summary>
    /// <returns>For example <c>$.calendars.tx-fabens[0] fabens-2025.json</c>.</returns>
    public override string ToString() => Path + " " + (FileName ?? "(inline)");
}
