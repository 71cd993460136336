namespace CaseManager.Core.Evaluations;

/// <summary>The categories of disability (34 CFR 300.8(b), (c)).</summary>
public enum DisabilityCategory
{
    /// <summary>Autism (300.8(c)(1)).</summary>
    Autism,

    /// <summary>Deaf-blindness (300.8(c)(2)).</summary>
    DeafBlindness,

    /// <summary>Deafness (300.8(c)(3)).</summary>
    Deafness,

    /// <summary>Emotional disturbance (300.8(c)(4)).</summary>
    EmotionalDisturbance,

    /// <summary>Hearing impairment (300.8(c)(5)).</summary>
    HearingImpairment,

    /// <summary>Intellectual disability (300.8(c)(6)).</summary>
    IntellectualDisability,

    /// <summary>Multiple disabilities (300.8(c)(7)).</summary>
    MultipleDisabilities,

    /// <summary>Orthopedic impairment (300.8(c)(8)).</summary>
    OrthopedicImpairment,

    /// <summary>Other health impairment (300.8(c)(9)).</summary>
    OtherHealthImpairment,

    /// <summary>Specific learning disability (300.8(c)(10)).</summary>
    SpecificLearningDisability,

    /// <summary>Speech or language impairment (300.8(c)(11)).</summary>
    SpeechOrLanguageImpairment,

    /// <summary>Traumatic brain injury (300.8(c)(12)).</summary>
    TraumaticBrainInjury,

    /// <summary>Visual impairment including blindness (300.8(c)(13)).</summary>
    VisualImpairment,

    /// <summary>
    /// Developmental delay, where the State and the agency use it, ages 3 through 9 or a part of them (300.8(b), 300.111(b)).
    /// </summary>
    DevelopmentalDelay,
}
