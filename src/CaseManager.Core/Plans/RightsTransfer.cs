using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>That the student was told which rights pass to the student at the age of majority (34 CFR 300.320(c)).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record RightsTransfer
{
    /// <summary>The day on which the student was told; null while it has not happened.</summary>
    public LocalDate? InformedOn { get; init; }
}
