using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManager.Core.Json;

/// <summary>Members of an enumeration as camelCase text, exactly: no numbers, no other spelling.</summary>
internal sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly (string Text, T Value)[] Names =
        [.. Enum.GetValues<T>().Select(value => (Camel(value.ToString()), value))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach ((string name, T value) in Names)
        {
            if (name == text)
            {
                return value;
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Camel(value.ToString()));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
