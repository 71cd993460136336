using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>A due process complaint and its way (34 CFR 300.507–300.516).</summary>
public sealed record DueProcessComplaint : PersonalRecord
{
    private readonly Items<LocalDate> amendedOn;
    private readonly Items<HearingDate> hearings;
    private readonly Items<GrantedExtension> extensions;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the other party received it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Who filed it.</summary>
    public required ComplaintParty FiledBy { get; init; }

    /// <summary>Whether it asks for an expedited hearing (300.532(c)). False by default.</summary>
    public bool Expedited { get; init; }

    /// <summary>The name of the child (300.508(b)(1)). Null by default.</summary>
    public PersonalText? StudentName { get; init; }

    /// <summary>The address of the child's residence (300.508(b)(2)). Null by default.</summary>
    public PersonalText? Residence { get; init; }

    /// <summary>The name of the school (300.508(b)(3)). Null by default.</summary>
    public PersonalText? School { get; init; }

    /// <summary>Whether the child is homeless. False by default.</summary>
    public bool IsHomeless { get; init; }

    /// <summary>For a homeless child: contact information (300.508(b)(4)). Null by default.</summary>
    public PersonalText? HomelessContact { get; init; }

    /// <summary>The nature of the problem, with facts (300.508(b)(5)). Null by default.</summary>
    public PersonalText? Problem { get; init; }

    /// <summary>A proposed resolution, as far as known (300.508(b)(6)). Null by default.</summary>
    public PersonalText? ProposedResolution { get; init; }

    /// <summary>The days on which it was amended. None by default.</summary>
    public ImmutableArray<LocalDate> AmendedOn
    {
        get => amendedOn.All;
        init => amendedOn = new(value);
    }

    /// <summary>The response (300.508(e)). Null by default.</summary>
    public ComplaintResponse? Response { get; init; }

    /// <summary>The day of a notice that it is not sufficient (300.508(d)(1)). Null by default.</summary>
    public LocalDate? InsufficiencyNoticeOn { get; init; }

    /// <summary>The day on which the hearing officer ruled on that (300.508(d)(2)). Null by default.</summary>
    public LocalDate? SufficiencyRuledOn { get; init; }

    /// <summary>The day of the resolution meeting (300.510(a)). Null by default.</summary>
    public LocalDate? ResolutionMeetingOn { get; init; }

    /// <summary>The day on which both waived it in writing. Null by default.</summary>
    public LocalDate? ResolutionWaivedOn { get; init; }

    /// <summary>The day on which both agreed in writing that no agreement is possible (300.510(c)). Null by default.</summary>
    public LocalDate? ResolutionEndedOn { get; init; }

    /// <summary>The day of a written settlement agreement (300.510(d)). Null by default.</summary>
    public LocalDate? AgreementOn { get; init; }

    /// <summary>Hearing dates. None by default.</summary>
    public ImmutableArray<HearingDate> Hearings
    {
        get => hearings.All;
        init => hearings = new(value);
    }

    /// <summary>Extensions that the hearing officer granted (300.515(c)). None by default.</summary>
    public ImmutableArray<GrantedExtension> Extensions
    {
        get => extensions.All;
        init => extensions = new(value);
    }

    /// <summary>The day on which evaluations were disclosed (300.512(a)(3), (b)). Null by default.</summary>
    public LocalDate? EvidenceDisclosedOn { get; init; }

    /// <summary>The day of the decision. Null by default.</summary>
    public LocalDate? DecidedOn { get; init; }
}
