namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class DocumentIdJsonConverter : TextJsonConverter<DocumentId>
{
    public override string Expected => AnIdentifier;

    protected override DocumentId Parse(string text) => new(text);

    protected override string Text(DocumentId value) => value.Value;
}
