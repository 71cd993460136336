using System.Collections.Immutable;
using System.Diagnostics;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>An IEP that passed every check at the level of an error on the day it was finished. Only <c>CaseValidation</c> makes one.</summary>
/// <remarks>It never changes: it is amended into a new revision. Equality is by value. Printing shows the plan's identifier only.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Iep : IEquatable<Iep>
{
    /// <summary>For <c>CaseValidation</c> alone.</summary>
    internal Iep(IepDraft content, int revision, LocalDate from, LocalDate finishedOn)
    {
        Content = content;
        Revision = revision;
        From = from;
        FinishedOn = finishedOn;
    }

    /// <summary>The identifier of the plan, the same in all its revisions.</summary>
    public PlanId Id => Content.Id;

    /// <summary>Whose plan it is.</summary>
    public StudentId Student => Content.Student;

    /// <summary>Which revision it is: 1 when it was first finished, one more with each amendment.</summary>
    public int Revision { get; }

    /// <summary>The first day of this revision; the first day of the plan for revision 1.</summary>
    public LocalDate From { get; }

    /// <summary>The day on which it was checked and finished.</summary>
    public LocalDate FinishedOn { get; }

    /// <summary>The period of the plan, through the day on which its annual review is due. An amendment does not move it.</summary>
    public DateInterval InEffect => Content.InEffect!;

    /// <summary>Present levels of academic achievement and functional performance.</summary>
    public PresentLevels PresentLevels => Content.PresentLevels!;

    /// <summary>Measurable annual goals; at least one.</summary>
    public ImmutableArray<Goal> Goals => Content.Goals;

    /// <summary>Service lines; at least one of special education.</summary>
    public ImmutableArray<ServiceLine> Services => Content.Services;

    /// <summary>Participation and placement.</summary>
    public Placement Placement => Content.Placement!;

    /// <summary>The whole plan as it was written.</summary>
    public IepDraft Content { get; }

    /// <summary>Starts next year's plan from this one: what the student has goes over; meeting, team, dates and notice do not.</summary>
    /// <param name="next">The identifier of the new plan.</param>
    /// <returns>A draft for the annual review.</returns>
    /// <exception cref="ArgumentException"><paramref name="next"/> is the default value or this plan's own identifier.</exception>
    public IepDraft ToDraft(PlanId next)
    {
        if (next == default || next == Id)
        {
            throw new ArgumentException("A new plan has an identifier of its own.", nameof(next));
        }

        return Content with
        {
            Id = next,
            Kind = IepKind.Annual,
            MeetingOn = null,
            Meeting = null,
            Starts = null,
            Ends = null,
            Team = [],
            ParentAttempts = [],
            PriorNotice = null,
        };
    }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another plan.</param>
    /// <returns>True when content, revision and days are the same.</returns>
    public bool Equals(Iep? other) =>
        other is not null && Revision == other.Revision && From == other.From && FinishedOn == other.FinishedOn && Content == other.Content;

    /// <summary>Compares by value.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True when it is a plan with the same content, revision and days.</returns>
    public override bool Equals(object? obj) => Equals(obj as Iep);

    /// <summary>A hash of identifier and revision.</summary>
    /// <returns>The same number for equal plans within one process.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Revision);

    /// <summary>The plan and its revision.</summary>
    /// <returns>For example <c>p-1, revision 2</c>.</returns>
    public override string ToString() => PlanRevision.Name(Id, Revision);
}
