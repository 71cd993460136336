namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class StaffIdJsonConverter : TextJsonConverter<StaffId>
{
    public override string Expected => AnIdentifier;

    protected override StaffId Parse(string text) => new(text);

    protected override string Text(StaffId value) => value.Value;
}
