namespace CaseManager.Core.Evaluations;

/// <summary>One score of an instrument, on the scales on which it is reported.</summary>
/// <remarks>
/// Scores that no instrument can give cannot be made: see <see cref="StandardScore"/> and its neighbors.
/// </remarks>
public sealed record TestScore : PersonalRecord
{
    /// <summary>The composite, index or subtest.</summary>
    public required string Name { get; init; }

    /// <summary>The standard score: mean 100, standard deviation 15. Null by default.</summary>
    public StandardScore? Standard { get; init; }

    /// <summary>The scaled score: mean 10, standard deviation 3. Null by default.</summary>
    public ScaledScore? Scaled { get; init; }

    /// <summary>The T score: mean 50, standard deviation 10. Null by default.</summary>
    public TScore? T { get; init; }

    /// <summary>The percentile rank. Null by default.</summary>
    public PercentileRank? Percentile { get; init; }

    /// <summary>The stanine. Null by default.</summary>
    public Stanine? Stanine { get; init; }

    /// <summary>The confidence band around the first of the scores above. Null by default.</summary>
    public ConfidenceBand? Band { get; init; }

    /// <summary>The raw score. Null by default.</summary>
    public decimal? Raw { get; init; }

    /// <summary>The age equivalent, in months. Null by default.</summary>
    public int? AgeEquivalentMonths { get; init; }

    /// <summary>The grade equivalent. Null by default.</summary>
    public decimal? GradeEquivalent { get; init; }
}
