using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Staff;

/// <summary>The staff of an agency, and who manages which case.</summary>
/// <remarks>
/// A document of its own: one file for a school or a district.
/// </remarks>
public sealed record StaffDirectory : PersonalRecord
{
    private readonly Items<StaffMember> members;
    private readonly Items<CaseManagerAssignment> assignments;

    /// <summary>The version of the format that this library writes: 1.</summary>
    public int Schema { get; } = 1;

    /// <summary>The staff. None by default.</summary>
    public ImmutableArray<StaffMember> Members
    {
        get => members.All;
        init => members = new(value);
    }

    /// <summary>Who manages which case, by date. None by default.</summary>
    public ImmutableArray<CaseManagerAssignment> Assignments
    {
        get => assignments.All;
        init => assignments = new(value);
    }

    /// <summary>Finds somebody.</summary>
    /// <param name="id">The person's identifier.</param>
    /// <returns>The person, or null when the directory has nobody of that identifier.</returns>
    public StaffMember? Find(StaffId id) => Members.FirstOrDefault(member => member.Id == id);

    /// <summary>Who manages a case on a day.</summary>
    /// <param name="of">The case.</param>
    /// <param name="on">The day.</param>
    /// <returns>The case manager whose assignment began last; null when nobody is assigned.</returns>
    public StaffId? CaseManagerOf(CaseId of, LocalDate on) =>
        Assignments.Where(assignment => assignment.Case == of && assignment.Covers(on)).MaxBy(assignment => assignment.From)?.Staff;

    /// <summary>The cases that somebody manages on a day.</summary>
    /// <param name="of">The case manager.</param>
    /// <param name="on">The day.</param>
    /// <returns>The cases, each once, in ordinal order.</returns>
    public ImmutableArray<CaseId> CaseloadOf(StaffId of, LocalDate on) =>
        [.. Assignments.Select(assignment => assignment.Case).Distinct().Where(managed => CaseManagerOf(managed, on) == of).OrderBy(managed => managed.Value, StringComparer.Ordinal)];
}
