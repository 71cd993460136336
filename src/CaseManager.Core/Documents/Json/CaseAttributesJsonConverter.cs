using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManager.Core.Cases;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>Attributes as an object of texts, as in a case file.</summary>
internal sealed class CaseAttributesJsonConverter : JsonConverter<CaseAttributes>, IExpected
{
    public string Expected => "an object of at most 100 texts, each under a key that is an identifier";

    public override CaseAttributes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var entries = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? key = StrictJson.TextOf(ref reader);
            reader.Read();
            string? value = reader.TokenType == JsonTokenType.String ? StrictJson.TextOf(ref reader) : null;
            if (!Identifier.IsValid(key) || !PlainText.IsValid(value, CaseAttributes.MaximumValueLength) || entries.Exists(entry => entry.Key == key))
            {
                throw new JsonException();
            }

            entries.Add(new(key!, value!));
        }

        return entries.Count <= CaseAttributes.MaximumCount ? CaseAttributes.From(entries) : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, CaseAttributes value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string key, string text) in value)
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }
}
