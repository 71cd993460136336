using System.Collections.Immutable;

namespace CaseManager.Core.Meetings;

/// <summary>One person at a meeting, or expected there.</summary>
public sealed record Participant : PersonalRecord
{
    private readonly Items<TeamRole> alsoAs;

    /// <summary>The part taken.</summary>
    public required TeamRole Role { get; init; }

    /// <summary>Further parts taken by the same person (34 CFR 300.321(a)(5), (d)). None by default.</summary>
    public ImmutableArray<TeamRole> AlsoAs
    {
        get => alsoAs.All;
        init => alsoAs = new(value);
    }

    /// <summary>How the person took part.</summary>
    public required AttendanceMode Mode { get; init; }

    /// <summary>The member of staff. Null by default.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>The parent or other contact. Null by default.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The name of somebody who is neither. Null by default.</summary>
    public PersonalText? Name { get; init; }
}
