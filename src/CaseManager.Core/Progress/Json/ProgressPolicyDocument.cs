using System.Text.Json.Serialization;

namespace CaseManager.Core.Progress.Json;

/// <summary>A policy as it is written.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(ConsecutivePoints), "consecutivePoints")]
[JsonDerivedType(typeof(TrendLine), "trendLine")]
[JsonDerivedType(typeof(MedianOfLast), "medianOfLast")]
internal abstract record ProgressPolicyDocument
{
    public int? MinimumPoints { get; init; }

    public int? MinimumWeeks { get; init; }

    internal sealed record ConsecutivePoints : ProgressPolicyDocument
    {
        public required int Below { get; init; }

        public required int Above { get; init; }

        public TrendMethod? Trend { get; init; }
    }

    internal sealed record TrendLine : ProgressPolicyDocument
    {
        public TrendMethod? Method { get; init; }

        public decimal? Certainty { get; init; }
    }

    internal sealed record MedianOfLast : ProgressPolicyDocument
    {
        public int? Points { get; init; }

        public TrendMethod? Trend { get; init; }
    }
}
