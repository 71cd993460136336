using System.Text.Json.Serialization;

namespace CaseManager.Core.Limits.Json;

/// <summary>How a limit is counted, as it is written.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Maximum), "maximum")]
[JsonDerivedType(typeof(Average), "average")]
[JsonDerivedType(typeof(Points), "points")]
[JsonDerivedType(typeof(AgeSpan), "ageSpan")]
[JsonDerivedType(typeof(WithoutIep), "withoutIep")]
[JsonDerivedType(typeof(Duty), "duty")]
internal abstract record MeasureOfLimitDocument
{
    internal sealed record Maximum : MeasureOfLimitDocument
    {
        public required int Most { get; init; }

        public int? MoreWithAide { get; init; }
    }

    internal sealed record Average : MeasureOfLimitDocument
    {
        public required int Most { get; init; }
    }

    internal sealed record Points : MeasureOfLimitDocument
    {
        public required decimal Most { get; init; }

        public required WeightDocument[] Weights { get; init; }
    }

    internal sealed record AgeSpan : MeasureOfLimitDocument
    {
        public required int Years { get; init; }
    }

    internal sealed record WithoutIep : MeasureOfLimitDocument
    {
        public required int LeastPercent { get; init; }
    }

    internal sealed record Duty : MeasureOfLimitDocument
    {
        public required string Words { get; init; }
    }
}
