namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class ContactIdJsonConverter : TextJsonConverter<ContactId>
{
    public override string Expected => AnIdentifier;

    protected override ContactId Parse(string text) => new(text);

    protected override string Text(ContactId value) => value.Value;
}
