using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManager.Core.Json;

/// <summary>Values that are written as a text of a certain form.</summary>
internal abstract class TextJsonConverter<T> : JsonConverter<T>, IExpected
{
    protected const string AnIdentifier = "an identifier of 1 to 128 printable ASCII characters, without spaces or quotes";

    public abstract string Expected { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text is not null && IsValid(text) ? Parse(text) : throw new JsonException();
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    protected virtual bool IsValid(string text) => Identifier.IsValid(text);

    /// <summary>The value of a text that is valid.</summary>
    protected abstract T Parse(string text);

    protected abstract string Text(T value);
}
