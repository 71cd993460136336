namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class PlanIdJsonConverter : TextJsonConverter<PlanId>
{
    public override string Expected => AnIdentifier;

    protected override PlanId Parse(string text) => new(text);

    protected override string Text(PlanId value) => value.Value;
}
