namespace CaseManager.Core.Plans;

/// <summary>An answer to something that a State or district asks for beyond federal law, and labelled so (34 CFR 300.320(d)).</summary>
/// <remarks>Equality is by value. Printing shows no answer.</remarks>
public sealed record StateAddition
{
    /// <summary>Who asks for it: a State or a district, not <c>us</c>.</summary>
    public required JurisdictionId Jurisdiction { get; init; }

    /// <summary>The name of the item in that layer of checks.</summary>
    public required string Key { get; init; }

    /// <summary>The answer.</summary>
    public PersonalText Text { get; init; }
}
