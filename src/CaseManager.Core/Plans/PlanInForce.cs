using System.Collections.Immutable;
using CaseManager.Core.Services;

namespace CaseManager.Core.Plans;

/// <summary>What was in force on a day, as known at a moment, and which records say so.</summary>
/// <remarks>Equality is by value, lists in their order.</remarks>
public sealed record PlanInForce
{
    private readonly Items<ServiceLine> services;
    private readonly Items<ServiceLineId> withheld;
    private readonly Items<DocumentId> because;

    internal PlanInForce()
    {
    }

    /// <summary>Whether a plan is in force, and if not, why not.</summary>
    public required PlanStanding Standing { get; init; }

    /// <summary>The revision in force; null when none is.</summary>
    public PlanRevision? Revision { get; init; }

    /// <summary>The services that are promised that day: those of the revision that are not withheld; none when no plan is in force.</summary>
    public ImmutableArray<ServiceLine> Services
    {
        get => services.All;
        init => services = new(value);
    }

    /// <summary>The services of the revision that the parent did not consent to.</summary>
    public ImmutableArray<ServiceLineId> Withheld
    {
        get => withheld.All;
        init => withheld = new(value);
    }

    /// <summary>
    /// Whether the day lies after the plan's last day. A plan does not lapse when its annual review is late: it stays in force until
    /// another takes its place, and the review is overdue.
    /// </summary>
    public bool ReviewOverdue { get; init; }

    /// <summary>The records that decide, in the order in which they were written.</summary>
    public ImmutableArray<DocumentId> Because
    {
        get => because.All;
        init => because = new(value);
    }
}
