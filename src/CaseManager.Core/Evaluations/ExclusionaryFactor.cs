namespace CaseManager.Core.Evaluations;

/// <summary>A factor that rules eligibility out when it is determinant (34 CFR 300.306(b)(1)).</summary>
public enum ExclusionaryFactor
{
    /// <summary>Lack of appropriate instruction in reading (300.306(b)(1)(i)).</summary>
    LackOfReadingInstruction,

    /// <summary>Lack of appropriate instruction in math (300.306(b)(1)(ii)).</summary>
    LackOfMathInstruction,

    /// <summary>Limited English proficiency (300.306(b)(1)(iii)).</summary>
    LimitedEnglishProficiency,
}
