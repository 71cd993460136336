using CaseManager.Core.Json;

namespace CaseManager.Core.Services.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class PostingIdJsonConverter : TextJsonConverter<PostingId>
{
    public override string Expected => AnIdentifier;

    protected override PostingId Parse(string text) => new(text);

    protected override string Text(PostingId value) => value.Value;
}
