using CaseManager.Core.Evaluations;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>Standard scores.</summary>
internal sealed class StandardScoreJsonConverter : NumberJsonConverter<StandardScore>
{
    public override string Expected => "a standard score: a whole number from 1 through 210";

    protected override bool IsValid(decimal number) => decimal.IsInteger(number) && number is >= StandardScore.Minimum and <= StandardScore.Maximum;

    protected override StandardScore From(decimal number) => new((int)number);

    protected override decimal Number(StandardScore value) => value.Value;
}
