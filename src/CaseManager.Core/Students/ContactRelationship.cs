namespace CaseManager.Core.Students;

/// <summary>What a person is to a student (34 CFR 300.30).</summary>
public enum ContactRelationship
{
    /// <summary>A biological or adoptive parent.</summary>
    BiologicalOrAdoptiveParent,

    /// <summary>A foster parent.</summary>
    FosterParent,

    /// <summary>A guardian who may act as the parent or decide about education; never the State for its ward.</summary>
    Guardian,

    /// <summary>A relative or other person with whom the child lives, in the place of a parent.</summary>
    ActingParent,

    /// <summary>A stepparent.</summary>
    StepParent,

    /// <summary>A surrogate parent (300.519).</summary>
    SurrogateParent,

    /// <summary>The student, as an adult.</summary>
    Student,

    /// <summary>A caseworker of an agency; never a parent.</summary>
    Caseworker,

    /// <summary>None of these.</summary>
    Other,
}
