using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>Prior written notice (34 CFR 300.503).</summary>
public sealed record PriorWrittenNotice : PersonalRecord
{
    private readonly Items<PersonalText> basis;
    private readonly Items<PersonalText> sourcesOfHelp;
    private readonly Items<ConsideredOption> options;
    private readonly Items<ContactId> recipients;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the parent was given it.</summary>
    public required LocalDate GivenOn { get; init; }

    /// <summary>The day on which the agency acts, or refuses to. Null by default.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>Whether the agency proposes or refuses.</summary>
    public required NoticeAction Action { get; init; }

    /// <summary>What about.</summary>
    public required NoticeSubject Subject { get; init; }

    /// <summary>The action proposed or refused (300.503(b)(1)). Null by default.</summary>
    public PersonalText? Description { get; init; }

    /// <summary>Why (300.503(b)(2)). Null by default.</summary>
    public PersonalText? Explanation { get; init; }

    /// <summary>Each evaluation procedure, assessment, record or report used (300.503(b)(3)). None by default.</summary>
    public ImmutableArray<PersonalText> Basis
    {
        get => basis.All;
        init => basis = new(value);
    }

    /// <summary>Whether it says that the parent is protected by the procedural safeguards (300.503(b)(4)). False by default.</summary>
    public bool StatesSafeguards { get; init; }

    /// <summary>Whether it answers an initial referral for evaluation, when the safeguards notice comes along. False by default.</summary>
    public bool IsInitialReferral { get; init; }

    /// <summary>Otherwise: how to get a description of the safeguards (300.503(b)(4)). Null by default.</summary>
    public PersonalText? HowToObtainSafeguards { get; init; }

    /// <summary>Whom to ask for help in understanding (300.503(b)(5)). None by default.</summary>
    public ImmutableArray<PersonalText> SourcesOfHelp
    {
        get => sourcesOfHelp.All;
        init => sourcesOfHelp = new(value);
    }

    /// <summary>Other options that the team considered, and why each was rejected (300.503(b)(6)). None by default.</summary>
    public ImmutableArray<ConsideredOption> Options
    {
        get => options.All;
        init => options = new(value);
    }

    /// <summary>Other relevant factors, or that there are none (300.503(b)(7)). Null by default.</summary>
    public PersonalText? OtherFactors { get; init; }

    /// <summary>The language in which it is written (300.503(c)(1)(ii)). Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Where the parent's language is not a written one: how it was translated (300.503(c)(2)). Null by default.</summary>
    public OralTranslation? OralTranslation { get; init; }

    /// <summary>Who was given it. None by default.</summary>
    public ImmutableArray<ContactId> Recipients
    {
        get => recipients.All;
        init => recipients = new(value);
    }
}
