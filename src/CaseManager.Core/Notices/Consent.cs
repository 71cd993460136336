using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>Parental consent: asked for, given, refused, revoked (34 CFR 300.9, 300.300).</summary>
public sealed record Consent : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>What it is for.</summary>
    public required ConsentPurpose Purpose { get; init; }

    /// <summary>The activity that it describes (300.9(b)). Null by default.</summary>
    public PersonalText? Activity { get; init; }

    /// <summary>The language in which the parent was informed (300.9(a)). Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The day on which it was asked for. Null by default.</summary>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>The day on which the agency received it. Null by default.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day on which the parent refused. Null by default.</summary>
    public LocalDate? RefusedOn { get; init; }

    /// <summary>The day on which the parent revoked it; not retroactive (300.9(c)). Null by default.</summary>
    public LocalDate? RevokedOn { get; init; }

    /// <summary>Whether it is, and any revocation too, in writing. False by default.</summary>
    public bool InWriting { get; init; }

    /// <summary>Who gave, refused or revoked it. Null by default.</summary>
    public ContactId? GivenBy { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>True from the day on which it was received until the day before it was revoked.</returns>
    public bool IsInForce(LocalDate on) => ReceivedOn <= on && (RevokedOn is not { } revoked || on < revoked);
}
