namespace CaseManager.Core.Evaluations;

/// <summary>A member of the group that decides on eligibility.</summary>
public sealed record GroupMember : PersonalRecord
{
    /// <summary>The part taken.</summary>
    public required TeamRole Role { get; init; }

    /// <summary>The member of staff. Null by default.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>The parent. Null by default.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>
    /// Whether the report reflects the member's conclusion; null when the member has not certified it (34 CFR 300.311(b)). Null by
    /// default.
    /// </summary>
    public bool? Agrees { get; init; }

    /// <summary>The separate statement of a member who does not agree. Null by default.</summary>
    public PersonalText? Statement { get; init; }
}
