using CaseManager.Core.Evaluations;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>Scaled scores.</summary>
internal sealed class ScaledScoreJsonConverter : NumberJsonConverter<ScaledScore>
{
    public override string Expected => "a scaled score: a whole number from 1 through 28";

    protected override bool IsValid(decimal number) => decimal.IsInteger(number) && number is >= ScaledScore.Minimum and <= ScaledScore.Maximum;

    protected override ScaledScore From(decimal number) => new((int)number);

    protected override decimal Number(ScaledScore value) => value.Value;
}
