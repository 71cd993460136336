using NodaTime;

namespace CaseManager.Core.Meetings;

/// <summary>A required member of the team who need not come, in whole or in part (34 CFR 300.321(e)).</summary>
public sealed record MemberExcusal : PersonalRecord
{
    /// <summary>The part that the member would have taken.</summary>
    public required TeamRole Role { get; init; }

    /// <summary>The member. Null by default.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>Whether the member's area is modified or discussed: then consent and written input are needed (300.321(e)(2)).</summary>
    public required bool AreaIsDiscussed { get; init; }

    /// <summary>The day on which the parent agreed in writing (300.321(e)(1)). Null by default.</summary>
    public LocalDate? ParentAgreedInWritingOn { get; init; }

    /// <summary>The day on which the parent consented in writing (300.321(e)(2)(i)). Null by default.</summary>
    public LocalDate? ParentConsentedInWritingOn { get; init; }

    /// <summary>Whether the agency agreed or consented. False by default.</summary>
    public bool AgencyAgreed { get; init; }

    /// <summary>The day on which the member's written input reached parent and team (300.321(e)(2)(ii)). Null by default.</summary>
    public LocalDate? InputGivenOn { get; init; }

    /// <summary>The written input. Null by default.</summary>
    public PersonalText? Input { get; init; }
}
