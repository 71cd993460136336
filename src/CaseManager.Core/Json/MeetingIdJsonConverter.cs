namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class MeetingIdJsonConverter : TextJsonConverter<MeetingId>
{
    public override string Expected => AnIdentifier;

    protected override MeetingId Parse(string text) => new(text);

    protected override string Text(MeetingId value) => value.Value;
}
