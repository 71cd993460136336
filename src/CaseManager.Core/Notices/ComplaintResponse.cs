using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>The agency's response when no prior written notice was sent (34 CFR 300.508(e)(1)).</summary>
public sealed record ComplaintResponse : PersonalRecord
{
    private readonly Items<ConsideredOption> options;
    private readonly Items<PersonalText> basis;

    /// <summary>The day on which it was sent.</summary>
    public required LocalDate SentOn { get; init; }

    /// <summary>Whether prior written notice on the subject had been sent, so that the rest is not needed. False by default.</summary>
    public bool PriorNoticeWasSent { get; init; }

    /// <summary>Why the agency proposed or refused (300.508(e)(1)(i)). Null by default.</summary>
    public PersonalText? Explanation { get; init; }

    /// <summary>Other options considered, and why rejected (300.508(e)(1)(ii)). None by default.</summary>
    public ImmutableArray<ConsideredOption> Options
    {
        get => options.All;
        init => options = new(value);
    }

    /// <summary>The evaluation data used (300.508(e)(1)(iii)). None by default.</summary>
    public ImmutableArray<PersonalText> Basis
    {
        get => basis.All;
        init => basis = new(value);
    }

    /// <summary>Other relevant factors (300.508(e)(1)(iv)). Null by default.</summary>
    public PersonalText? OtherFactors { get; init; }
}
