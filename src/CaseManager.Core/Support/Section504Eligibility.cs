using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A decision on disability under Section 504 (34 CFR 104.3(j), 104.35).</summary>
public sealed record Section504Eligibility : PersonalRecord
{
    private readonly Items<MajorLifeActivity> activities;
    private readonly Items<PersonalText> sources;
    private readonly Items<StaffId> group;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate DeterminedOn { get; init; }

    /// <summary>Whether an impairment substantially limits a major life activity.</summary>
    public required bool Eligible { get; init; }

    /// <summary>The physical or mental impairment. Null by default.</summary>
    public PersonalText? Impairment { get; init; }

    /// <summary>The major life activities that it limits. None by default.</summary>
    public ImmutableArray<MajorLifeActivity> Activities
    {
        get => activities.All;
        init => activities = new(value);
    }

    /// <summary>The sources of information that were drawn upon, from more than one kind (104.35(c)(1)). None by default.</summary>
    public ImmutableArray<PersonalText> Sources
    {
        get => sources.All;
        init => sources = new(value);
    }

    /// <summary>Who decided: people who know the student, the data and the options (104.35(c)(3)). None by default.</summary>
    public ImmutableArray<StaffId> Group
    {
        get => group.All;
        init => group = new(value);
    }

    /// <summary>
    /// Whether helpful effects of mitigating measures were left out of account (42 U.S.C. 12102(4)(E)). False by default.
    /// </summary>
    public bool MitigationDisregarded { get; init; }
}
