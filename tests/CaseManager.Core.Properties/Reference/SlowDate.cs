using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>A date, or why there is none: not given, or beyond the calendar with the earliest date it could be (null: nothing bounds it).</summary>
internal sealed record SlowDate(string State, LocalDate? Day, string Basis = "calendar", bool Projected = false, bool MayBeEarlier = false)
{
    internal static SlowDate Absent { get; } = new("absent", null);

    internal bool IsKnown => State == "known";

    internal bool IsAbsent => State == "absent";

    internal bool IsUnknown => State == "unknown";

    internal static SlowDate Known(LocalDate day, string basis = "calendar") => new("known", day, basis);

    internal static SlowDate Unknown(LocalDate? notBefore, string basis = "calendar") => new("unknown", notBefore, basis);
}
