namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class CaseIdJsonConverter : TextJsonConverter<CaseId>
{
    public override string Expected => AnIdentifier;

    protected override CaseId Parse(string text) => new(text);

    protected override string Text(CaseId value) => value.Value;
}
