using System.Collections.Immutable;
using CaseManager.Core.Timelines;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Limits;

/// <summary>What the open deadlines of a case say about a roster: when a student who is being evaluated joins it.</summary>
/// <remarks>
/// One assumption, and it is named: the student is found eligible, and served from the last day that the law leaves. So the forecast shows
/// what a provider must be ready for, not what is likely. Nothing is assumed about who leaves: a host that knows gives a change.
/// </remarks>
public static class ExpectedChanges
{
    /// <summary>
    /// The rules whose deadline brings a student, whatever layer of the law made it: the first meeting when the student is eligible already;
    /// otherwise the earliest of the others.
    /// </summary>
    /// <value>Names of rules without their jurisdiction.</value>
    public static ImmutableArray<string> JoiningRules { get; } = ["initial-iep-meeting", "iep-by-third-birthday", "initial-evaluation", "agreed-evaluation-date"];

    /// <summary>The change that one referral leads to.</summary>
    /// <param name="referral">The student, and the roster.</param>
    /// <param name="deadlines">The deadlines of the student's case.</param>
    /// <param name="asOf">The day looked from: what is overdue happens on it at the earliest.</param>
    /// <returns>The change; null when no open deadline with a date brings the student.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> or <paramref name="deadlines"/> is null.</exception>
    public static RosterChange? Of(RosterReferral referral, IEnumerable<Deadline> deadlines, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(referral);
        ArgumentNullException.ThrowIfNull(deadlines);
        Deadline[] bring = [.. deadlines.Where(Brings).OrderBy(deadline => deadline.Key.Rule.Name == JoiningRules[0] ? 0 : 1).ThenBy(deadline => deadline.DueOn)];
        if (bring.Length == 0)
        {
            return null;
        }

        LocalDate due = bring[0].DueOn!.Value;
        string when = due < asOf ? "was due" : "due";
        return new RosterChange(LocalDate.Max(due, asOf), referral.Roster, referral.Student, false, $"{bring[0].Rule.Title} {when} {LocalDatePattern.Iso.Format(due)}", bring[0].Key.Rule);
    }

    private static bool Brings(Deadline deadline) => deadline.StillBringsWork && JoiningRules.Contains(deadline.Key.Rule.Name, StringComparer.Ordinal);
}
