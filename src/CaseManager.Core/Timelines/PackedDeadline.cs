using System.Diagnostics.CodeAnalysis;
using CaseManager.Core.Timelines.Kernel;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>One deadline of a batch as day numbers: no references, 40 bytes.</summary>
/// <remarks>Equality is by value. The default value is not a deadline: its status is <see cref="DeadlineStatus.None"/>.</remarks>
public readonly record struct PackedDeadline
{
    private readonly Settled settled;

    /// <summary>The place of the rule in <c>RuleSet.Rules</c>.</summary>
    public int RuleOrdinal => settled.Version;

    /// <summary>The place of the branch among the rule's variants; the number of variants for the rule's own due date.</summary>
    public int Branch => settled.Branch;

    /// <summary>How the clock stands.</summary>
    public DeadlineStatus Status => settled.Status;

    /// <summary>What the date rests on.</summary>
    public Certainty Certainty => settled.Certainty;

    /// <summary>The day the clock started: personal data where it is the birth date.</summary>
    public LocalDate StartedOn => CivilDay.ToDate(settled.StartDay);

    /// <summary>The first day of the window, or the end of a minimum interval; null when there is neither.</summary>
    public LocalDate? OpensOn => Date(settled.OpensDay);

    /// <summary>The legal date; null where it is unknown or the law gives none.</summary>
    public LocalDate? DueOn => Date(settled.DueDay);

    /// <summary>The earliest date that an unknown due date could be; otherwise null.</summary>
    public LocalDate? NotBefore => Date(settled.NotBefore);

    /// <summary>The day the clock was closed, or null.</summary>
    public LocalDate? MetOn => Date(settled.MetDay);

    [UnscopedRef]
    internal ref readonly Settled Settled => ref settled;

    private static LocalDate? Date(int day) => day == CivilDay.None ? null : CivilDay.ToDate(CivilDay.Within(day));
}
