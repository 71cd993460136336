using System.Collections.Immutable;

namespace CaseManager.Core.Plans;

/// <summary>A member of the IEP team (34 CFR 300.321).</summary>
/// <remarks>Equality is by value, lists in their order. Printing shows no name.</remarks>
public sealed record TeamMember
{
    private readonly Items<TeamRole> roles;

    /// <summary>In which roles; one person may have several.</summary>
    public ImmutableArray<TeamRole> Roles
    {
        get => roles.All;
        init => roles = new(value);
    }

    /// <summary>Who it is, when it is not one of the staff.</summary>
    public PersonalText Name { get; init; }

    /// <summary>Which member of the staff it is; null for others.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>Whether the member was at the meeting; present by default.</summary>
    public Attendance Attendance { get; init; }

    /// <summary>How the member was excused; null, the default, when not excused.</summary>
    public Excusal? Excusal { get; init; }
}
