using CaseManager.Core.Evaluations;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>T scores.</summary>
internal sealed class TScoreJsonConverter : NumberJsonConverter<TScore>
{
    public override string Expected => "a T score: a whole number from 10 through 120";

    protected override bool IsValid(decimal number) => decimal.IsInteger(number) && number is >= TScore.Minimum and <= TScore.Maximum;

    protected override TScore From(decimal number) => new((int)number);

    protected override decimal Number(TScore value) => value.Value;
}
