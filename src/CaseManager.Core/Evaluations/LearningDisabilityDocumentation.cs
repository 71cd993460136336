using System.Collections.Immutable;

namespace CaseManager.Core.Evaluations;

/// <summary>
/// What the documentation of a specific learning disability must hold: the seven statements of 34 CFR 300.311(a), and what they rest on.
/// </summary>
public sealed record LearningDisabilityDocumentation : PersonalRecord
{
    private readonly Items<LearningDisabilityArea> areas;

    /// <summary>Statement 1: whether the child has a specific learning disability (300.311(a)(1)). Null by default.</summary>
    public bool? HasLearningDisability { get; init; }

    /// <summary>Statement 2: the basis of that, in accordance with 300.306(c)(1) (300.311(a)(2)). Null by default.</summary>
    public PersonalText? Basis { get; init; }

    /// <summary>
    /// Statement 3: the relevant behavior noted during the observation, and its relationship to academic functioning (300.311(a)(3)).
    /// Null by default.
    /// </summary>
    public PersonalText? ObservedBehavior { get; init; }

    /// <summary>
    /// Statement 4: the educationally relevant medical findings, or that there are none (300.311(a)(4)). Null by default.
    /// </summary>
    public PersonalText? MedicalFindings { get; init; }

    /// <summary>
    /// Statement 5: whether the child does not achieve adequately, and does not progress sufficiently or shows a pattern of strengths and
    /// weaknesses (300.311(a)(5)). Null by default.
    /// </summary>
    public PersonalText? Achievement { get; init; }

    /// <summary>
    /// Statement 6: the effects of a visual, hearing or motor disability, intellectual disability, emotional disturbance, cultural
    /// factors, environmental or economic disadvantage, or limited English proficiency (300.311(a)(6)). Null by default.
    /// </summary>
    public PersonalText? EffectOfOtherFactors { get; init; }

    /// <summary>
    /// Statement 7: if the child took part in a process of scientific, research-based intervention (300.311(a)(7)). Null by default.
    /// </summary>
    public ResponseToIntervention? Response { get; init; }

    /// <summary>How the State lets the disability be found (300.307(a), 300.309(a)(2)).</summary>
    public required LearningDisabilityMethod Method { get; init; }

    /// <summary>The areas in which the child does not achieve adequately (300.309(a)(1)). None by default.</summary>
    public ImmutableArray<LearningDisabilityArea> Areas
    {
        get => areas.All;
        init => areas = new(value);
    }

    /// <summary>The observation in the learning environment (300.310). Null by default.</summary>
    public DocumentId? Observation { get; init; }

    /// <summary>Data that the child had appropriate instruction by qualified personnel (300.309(b)(1)). Null by default.</summary>
    public PersonalText? InstructionData { get; init; }

    /// <summary>
    /// Repeated assessments of achievement at reasonable intervals, given to the parent (300.309(b)(2)). Null by default.
    /// </summary>
    public PersonalText? RepeatedAssessmentData { get; init; }
}
