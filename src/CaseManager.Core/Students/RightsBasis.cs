namespace CaseManager.Core.Students;

/// <summary>Why a person holds the educational rights of a student.</summary>
public enum RightsBasis
{
    /// <summary>A biological or adoptive parent attempting to act as one (34 CFR 300.30(b)(1)).</summary>
    Parent,

    /// <summary>A guardian with authority to decide about education (300.30(a)(3)).</summary>
    Guardian,

    /// <summary>A foster parent, where State law lets one act (300.30(a)(2)).</summary>
    FosterParent,

    /// <summary>Acts in the place of a parent, or is legally responsible (300.30(a)(4)).</summary>
    ActingParent,

    /// <summary>A judge named the person to decide (300.30(b)(2)).</summary>
    JudicialDecree,

    /// <summary>A surrogate assigned by the public agency (300.519(a)).</summary>
    SurrogateAppointedByAgency,

    /// <summary>A surrogate appointed by the judge in the case of a ward of the State (300.519(c)).</summary>
    SurrogateAppointedByCourt,

    /// <summary>The rights passed to the student at the age of majority (300.520).</summary>
    AdultStudent,

    /// <summary>Appointed for an adult student who cannot give informed consent (300.520(b)).</summary>
    Representative,
}
