using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A clock in one column, and its date in another.</summary>
internal static class DeadlineName
{
    internal static string Of(Deadline deadline) =>
        deadline switch
        {
            { Key.SchoolYear: { } year } => $"{deadline.Key.Rule} {year}",
            { Key.Episode.Length: > 0 } => $"{deadline.Key.Rule} {deadline.Key.Episode}",
            _ => deadline.Key.Rule.ToString(),
        };

    /// <summary>The due date; <c>&gt;</c> before a date says "not before".</summary>
    internal static string DateOf(Deadline deadline) =>
        deadline switch
        {
            { DueOn: { } due } => Dates.Iso(due),
            { NotBefore: { } earliest } => ">" + Dates.Iso(earliest),
            { OpensOn: { } opens } => ">" + Dates.Iso(opens),
            _ => "-",
        };
}
