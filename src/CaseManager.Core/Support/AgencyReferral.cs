using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A referral to an outside agency, followed until it is closed.</summary>
public sealed record AgencyReferral : PersonalRecord
{
    private readonly Items<FollowUp> followUps;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day of the referral.</summary>
    public required LocalDate ReferredOn { get; init; }

    /// <summary>The agency.</summary>
    public required PersonalText Agency { get; init; }

    /// <summary>Why.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>Whether personally identifiable information was passed on. False by default.</summary>
    public bool SharesRecords { get; init; }

    /// <summary>The consent to pass it on (34 CFR 300.622). Null by default.</summary>
    public DocumentId? Consent { get; init; }

    /// <summary>What was asked and answered since. None by default.</summary>
    public ImmutableArray<FollowUp> FollowUps
    {
        get => followUps.All;
        init => followUps = new(value);
    }

    /// <summary>The day by which somebody looks after it next; null while nothing is planned. Null by default.</summary>
    public LocalDate? FollowUpBy { get; init; }

    /// <summary>The day on which it was closed; null while it is open. Null by default.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>How it ended. Null by default.</summary>
    public ReferralClosure? Closure { get; init; }

    /// <summary>Whether the referral is open on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>True from the day of the referral until the day before it was closed.</returns>
    public bool IsOpenOn(LocalDate on) => ReferredOn <= on && (ClosedOn is not { } closed || on < closed);

    /// <summary>The last day on which anybody looked after it.</summary>
    public LocalDate LastLookedAfterOn => FollowUps.Select(step => step.On).Append(ReferredOn).Max();
}
