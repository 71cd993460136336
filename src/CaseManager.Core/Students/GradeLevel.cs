namespace CaseManager.Core.Students;

/// <summary>The grade that a student attends, in the terms of the Common Education Data Standards.</summary>
public enum GradeLevel
{
    /// <summary>Before preschool, under Part C.</summary>
    InfantToddler,

    /// <summary>Preschool.</summary>
    Preschool,

    /// <summary>Kindergarten.</summary>
    Kindergarten,

    /// <summary>First grade.</summary>
    First,

    /// <summary>Second grade.</summary>
    Second,

    /// <summary>Third grade.</summary>
    Third,

    /// <summary>Fourth grade.</summary>
    Fourth,

    /// <summary>Fifth grade.</summary>
    Fifth,

    /// <summary>Sixth grade.</summary>
    Sixth,

    /// <summary>Seventh grade.</summary>
    Seventh,

    /// <summary>Eighth grade.</summary>
    Eighth,

    /// <summary>Ninth grade.</summary>
    Ninth,

    /// <summary>Tenth grade.</summary>
    Tenth,

    /// <summary>Eleventh grade.</summary>
    Eleventh,

    /// <summary>Twelfth grade.</summary>
    Twelfth,

    /// <summary>A transition program after the twelfth grade.</summary>
    AdultTransition,

    /// <summary>No grade.</summary>
    Ungraded,
}
