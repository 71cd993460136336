using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A benchmark or short-term objective of a goal (34 CFR 300.320(a)(2)(ii)).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Objective
{
    /// <summary>What the student will do.</summary>
    public PersonalText Statement { get; init; }

    /// <summary>The level to reach; null while nobody has said.</summary>
    public Score? Target { get; init; }

    /// <summary>By when; null while nobody has said.</summary>
    public LocalDate? By { get; init; }
}
