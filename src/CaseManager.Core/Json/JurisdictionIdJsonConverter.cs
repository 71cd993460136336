namespace CaseManager.Core.Json;

/// <summary>Jurisdictions as text.</summary>
internal sealed class JurisdictionIdJsonConverter : TextJsonConverter<JurisdictionId>
{
    public override string Expected => "a jurisdiction such as us-tx";

    protected override bool IsValid(string text) => JurisdictionId.IsValid(text);

    protected override JurisdictionId Parse(string text) => new(text);

    protected override string Text(JurisdictionId value) => value.Value;
}
