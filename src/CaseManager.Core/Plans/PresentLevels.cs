using System.Collections.Immutable;

namespace CaseManager.Core.Plans;

/// <summary>Present levels of academic achievement and functional performance (34 CFR 300.320(a)(1)), and what the team considered (34 CFR 300.324(a)(1)).</summary>
/// <remarks>Equality is by value, lists in their order. Printing shows no statement.</remarks>
public sealed record PresentLevels
{
    private readonly Items<PresentLevelDatum> data;

    /// <summary>Academic achievement; for a preschool child, what stands in its place.</summary>
    public PersonalText Academic { get; init; }

    /// <summary>Functional performance.</summary>
    public PersonalText Functional { get; init; }

    /// <summary>How the disability affects involvement and progress in the general curriculum or, for a preschool child, participation in appropriate activities.</summary>
    public PersonalText EffectOfDisability { get; init; }

    /// <summary>The results that it rests on.</summary>
    public ImmutableArray<PresentLevelDatum> Data
    {
        get => data.All;
        init => data = new(value);
    }

    /// <summary>The student's strengths.</summary>
    public PersonalText Strengths { get; init; }

    /// <summary>The parents' concerns.</summary>
    public PersonalText ParentConcerns { get; init; }

    /// <summary>The results of the latest evaluation, as considered by the team.</summary>
    public PersonalText EvaluationResults { get; init; }
}
