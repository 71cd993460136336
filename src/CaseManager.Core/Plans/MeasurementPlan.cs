namespace CaseManager.Core.Plans;

/// <summary>How progress toward a goal is measured (34 CFR 300.320(a)(3)(i)).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record MeasurementPlan
{
    /// <summary>By what: the probe, the data sheet, the rubric.</summary>
    public PersonalText Method { get; init; }

    /// <summary>Every how many <see cref="Unit"/>; null while nobody has said.</summary>
    public int? Every { get; init; }

    /// <summary>In what the interval is counted; school days by default.</summary>
    public CollectionUnit Unit { get; init; }

    /// <summary>Who measures; null while nobody has said.</summary>
    public StaffRole? Collector { get; init; }
}
