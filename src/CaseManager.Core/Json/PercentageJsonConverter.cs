namespace CaseManager.Core.Json;

/// <summary>Percentages.</summary>
internal sealed class PercentageJsonConverter : NumberJsonConverter<Percentage>
{
    public override string Expected => "a percentage from 0 through 100";

    protected override bool IsValid(decimal number) => Percentage.IsValid(number);

    protected override Percentage From(decimal number) => new(number);

    protected override decimal Number(Percentage value) => value.Value;
}
