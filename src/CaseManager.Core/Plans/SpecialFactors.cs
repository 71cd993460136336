namespace CaseManager.Core.Plans;

/// <summary>The special factors that every team considers (34 CFR 300.324(a)(2)). A null says that the team has not considered it yet.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record SpecialFactors
{
    /// <summary>Behaviour that impedes learning, the student's or that of others: positive interventions and supports.</summary>
    public SpecialFactor? Behavior { get; init; }

    /// <summary>Limited English proficiency: language needs as they relate to the plan.</summary>
    public SpecialFactor? EnglishProficiency { get; init; }

    /// <summary>Blind or visually impaired: Braille, unless an evaluation found it inappropriate.</summary>
    public SpecialFactor? Braille { get; init; }

    /// <summary>Communication needs.</summary>
    public SpecialFactor? Communication { get; init; }

    /// <summary>Deaf or hard of hearing: language and communication, with peers and staff, in the student's language and mode.</summary>
    public SpecialFactor? Hearing { get; init; }

    /// <summary>Assistive technology devices and services.</summary>
    public SpecialFactor? AssistiveTechnology { get; init; }
}
