using CaseManager.Core.Evaluations;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>Percentile ranks.</summary>
internal sealed class PercentileRankJsonConverter : NumberJsonConverter<PercentileRank>
{
    public override string Expected => "a percentile rank above 0 and below 100";

    protected override bool IsValid(decimal number) => PercentileRank.IsValid(number);

    protected override PercentileRank From(decimal number) => new(number);

    protected override decimal Number(PercentileRank value) => value.Value;
}
