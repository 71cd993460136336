using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A finished plan as a history keeps it.</summary>
/// <remarks>
/// It comes from an <see cref="Iep"/>, or from a file that once did. To amend one that was read from a file, have
/// <c>CaseValidation.Restore</c> check it again. Equality is by value. Printing shows the plan's identifier only.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PlanRevision
{
    private PlanRevision(IepDraft content, int number, LocalDate from, LocalDate finishedOn)
    {
        Content = content;
        Number = number;
        From = from;
        FinishedOn = finishedOn;
    }

    /// <summary>The identifier of the plan.</summary>
    public PlanId Plan => Content.Id;

    /// <summary>Which revision it is, from 1.</summary>
    public int Number { get; }

    /// <summary>The first day of this revision.</summary>
    public LocalDate From { get; }

    /// <summary>The day on which it was finished.</summary>
    public LocalDate FinishedOn { get; }

    /// <summary>The whole plan as it was written.</summary>
    public IepDraft Content { get; }

    /// <summary>The period of the plan.</summary>
    public DateInterval InEffect => Content.InEffect!;

    /// <summary>Keeps a finished plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>What a history keeps of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static PlanRevision Of(Iep plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanRevision(plan.Content, plan.Revision, plan.From, plan.FinishedOn);
    }

    /// <summary>The plan and its revision.</summary>
    /// <returns>For example <c>p-1, revision 2</c>.</returns>
    public override string ToString() => Name(Plan, Number);

    /// <summary>For the reader of files, which has seen that the content has a period.</summary>
    internal static PlanRevision Stored(IepDraft content, int number, LocalDate from, LocalDate finishedOn) => new(content, number, from, finishedOn);

    internal static string Name(PlanId plan, int revision) => string.Create(CultureInfo.InvariantCulture, $"{plan.Value}, revision {revision}");
}
