using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>Whether the student is a child with a disability: category and need, both (34 CFR 300.8(a), 300.306).</summary>
public sealed record EligibilityDetermination : PersonalRecord
{
    private readonly Items<DisabilityCategory> secondary;
    private readonly Items<ExclusionFinding> exclusions;
    private readonly Items<GroupMember> group;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The evaluation that it rests on. Null by default.</summary>
    public DocumentId? Evaluation { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate DeterminedOn { get; init; }

    /// <summary>What the group decided.</summary>
    public required bool Eligible { get; init; }

    /// <summary>First prong: the student meets the definition of a category.</summary>
    public required bool HasDisability { get; init; }

    /// <summary>Second prong: and by reason of it needs special education.</summary>
    public required bool NeedsSpecialEducation { get; init; }

    /// <summary>
    /// Whether all that is needed is a related service, which is not enough unless the State counts it as special education
    /// (300.8(a)(2)). False by default.
    /// </summary>
    public bool NeedsOnlyRelatedService { get; init; }

    /// <summary>The primary category. Null by default.</summary>
    public DisabilityCategory? Primary { get; init; }

    /// <summary>Further categories. None by default.</summary>
    public ImmutableArray<DisabilityCategory> Secondary
    {
        get => secondary.All;
        init => secondary = new(value);
    }

    /// <summary>How the disability affects educational performance. Null by default.</summary>
    public PersonalText? AdverseEffect { get; init; }

    /// <summary>What was found on each factor that rules eligibility out (300.306(b)). None by default.</summary>
    public ImmutableArray<ExclusionFinding> Exclusions
    {
        get => exclusions.All;
        init => exclusions = new(value);
    }

    /// <summary>For developmental delay: where, and within which ages. Null by default.</summary>
    public DevelopmentalDelayFinding? DevelopmentalDelay { get; init; }

    /// <summary>For a specific learning disability: what 300.311 asks for. Null by default.</summary>
    public LearningDisabilityDocumentation? LearningDisability { get; init; }

    /// <summary>Who decided, and who agrees. None by default.</summary>
    public ImmutableArray<GroupMember> Group
    {
        get => group.All;
        init => group = new(value);
    }

    /// <summary>The day on which the parent was given the documentation (300.306(a)(2)). Null by default.</summary>
    public LocalDate? CopyGivenOn { get; init; }

    /// <summary>What follows from the two prongs and the exclusions, whatever the group wrote down (34 CFR 300.8(a), 300.306(b)).</summary>
    public bool MeetsTest =>
        HasDisability && NeedsSpecialEducation && !NeedsOnlyRelatedService && !Exclusions.Any(exclusion => exclusion.IsDeterminant);

    /// <summary>Every category, the primary one first.</summary>
    public ImmutableArray<DisabilityCategory> Categories => Primary is { } first ? [first, .. Secondary] : Secondary;

    /// <summary>The category under which the child is counted; null when the child is not eligible or has no category.</summary>
    public DisabilityCategory? ReportedCategory => Eligible ? ChildCount.CategoryOf(Categories) : null;
}
