namespace CaseManager.Core.Plans;

/// <summary>Where a student is educated, as States report it: EDFacts file 002 for school age, 089 for children of 3 to 5 years who are not in kindergarten.</summary>
public enum EducationalEnvironment
{
    /// <summary>School age: inside the regular class for 80 % of the day or more (RC80).</summary>
    RegularClassMost,

    /// <summary>School age: inside the regular class for at least 40 % and less than 80 % of the day (RC79TO40).</summary>
    RegularClassSome,

    /// <summary>School age: inside the regular class for less than 40 % of the day (RC39).</summary>
    RegularClassLittle,

    /// <summary>A separate school (SS).</summary>
    SeparateSchool,

    /// <summary>A residential facility (RF).</summary>
    ResidentialFacility,

    /// <summary>School age: homebound or in hospital (HH).</summary>
    HomeboundOrHospital,

    /// <summary>School age: in a correctional facility (CF).</summary>
    CorrectionalFacility,

    /// <summary>School age: placed in a private school by the parents (PPPS).</summary>
    ParentallyPlacedPrivate,

    /// <summary>Preschool: at least 10 hours a week in a regular early childhood program, most services received there (REC10YSVCS).</summary>
    EarlyChildhoodMostServices,

    /// <summary>Preschool: at least 10 hours a week in such a program, most services received elsewhere (REC10YOTHLOC).</summary>
    EarlyChildhoodMostElsewhere,

    /// <summary>Preschool: less than 10 hours a week in such a program, most services received there (REC09YSVCS).</summary>
    EarlyChildhoodLessServices,

    /// <summary>Preschool: less than 10 hours a week in such a program, most services received elsewhere (REC09YOTHLOC).</summary>
    EarlyChildhoodLessElsewhere,

    /// <summary>Preschool: a separate special education class (SC).</summary>
    SeparateClass,

    /// <summary>Preschool: at home (H).</summary>
    Home,

    /// <summary>Preschool: at the service provider's location or elsewhere (SPL).</summary>
    ProviderLocation,
}
