using NodaTime;

namespace CaseManager.Core.Records;

/// <summary>A request to amend education records, and what came of it (34 CFR 300.618–300.620).</summary>
public sealed record AmendmentRequest : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the agency received it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Who asked. Null by default.</summary>
    public ContactId? By { get; init; }

    /// <summary>The document that it is about. Null by default.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>What is inaccurate, misleading or against privacy.</summary>
    public required PersonalText Statement { get; init; }

    /// <summary>The day of the agency's decision. Null by default.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The decision. Null by default.</summary>
    public AmendmentOutcome? Outcome { get; init; }

    /// <summary>Whether a refusal told of the right to a hearing (300.618(c)). False by default.</summary>
    public bool HearingRightStated { get; init; }

    /// <summary>The day of the hearing (300.619). Null by default.</summary>
    public LocalDate? HearingOn { get; init; }

    /// <summary>The decision after the hearing. Null by default.</summary>
    public AmendmentOutcome? HearingOutcome { get; init; }

    /// <summary>The parent's statement, kept and disclosed with the record (300.620(b), (c)). Null by default.</summary>
    public PersonalText? ParentStatement { get; init; }
}
