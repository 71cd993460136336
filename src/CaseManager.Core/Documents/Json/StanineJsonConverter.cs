using CaseManager.Core.Evaluations;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>Stanines.</summary>
internal sealed class StanineJsonConverter : NumberJsonConverter<Stanine>
{
    public override string Expected => "a stanine: a whole number from 1 through 9";

    protected override bool IsValid(decimal number) => decimal.IsInteger(number) && number is >= Stanine.Minimum and <= Stanine.Maximum;

    protected override Stanine From(decimal number) => new((int)number);

    protected override decimal Number(Stanine value) => value.Value;
}
