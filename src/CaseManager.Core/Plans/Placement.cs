namespace CaseManager.Core.Plans;

/// <summary>How far the student is with children who have no disability, and where (34 CFR 300.320(a)(5), 300.114 to 300.116).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Placement
{
    /// <summary>The share of the school day inside the regular class, 0 to 100, lunch, recess and study periods included; null for a preschool child.</summary>
    public decimal? PercentInRegularClass { get; init; }

    /// <summary>The hours of a week in a regular early childhood program; null for a student of school age.</summary>
    public decimal? EarlyChildhoodHours { get; init; }

    /// <summary>Whether most services are received in that program; false by default.</summary>
    public bool MostServicesInEarlyChildhood { get; init; }

    /// <summary>The environment as it is reported; null while nobody has said.</summary>
    public EducationalEnvironment? Environment { get; init; }

    /// <summary>Whether the student is or may be participating in the regular education environment, which decides who is on the team; false by default.</summary>
    public bool MayBeInRegularEducation { get; init; }

    /// <summary>Why, and how far, the student will not be with children who have no disability.</summary>
    public PersonalText Nonparticipation { get; init; }

    /// <summary>Which other placements the group considered, and their harmful effects.</summary>
    public PersonalText OptionsConsidered { get; init; }

    /// <summary>Whether it is the school that the student would attend without a disability; false by default.</summary>
    public bool SchoolOtherwiseAttended { get; init; }

    /// <summary>Why the plan needs another school.</summary>
    public PersonalText WhyAnotherSchool { get; init; }

    /// <summary>The environment that a share of the day in the regular class falls into. There is no gap: 79.5 is below 80.</summary>
    /// <param name="percent">The share, 0 to 100.</param>
    /// <returns>One of the three environments of the regular class.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is below 0 or above 100.</exception>
    public static EducationalEnvironment SchoolAgeEnvironment(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        return percent >= 80m ? EducationalEnvironment.RegularClassMost
            : percent >= 40m ? EducationalEnvironment.RegularClassSome
            : EducationalEnvironment.RegularClassLittle;
    }

    /// <summary>The environment of a child who attends a regular early childhood program.</summary>
    /// <param name="hours">The hours of a week in the program, 0 to 168.</param>
    /// <param name="mostServicesThere">Whether most services are received in the program.</param>
    /// <returns>One of the four environments of such programs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is below 0 or above 168.</exception>
    public static EducationalEnvironment PreschoolEnvironment(decimal hours, bool mostServicesThere)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hours);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, 168m);
        return (hours >= 10m, mostServicesThere) switch
        {
            (true, true) => EducationalEnvironment.EarlyChildhoodMostServices,
            (true, false) => EducationalEnvironment.EarlyChildhoodMostElsewhere,
            (false, true) => EducationalEnvironment.EarlyChildhoodLessServices,
            _ => EducationalEnvironment.EarlyChildhoodLessElsewhere,
        };
    }
}
