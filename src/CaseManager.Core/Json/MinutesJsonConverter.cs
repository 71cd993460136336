using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManager.Core.Json;

/// <summary>Minutes as a whole number.</summary>
internal sealed class MinutesJsonConverter : JsonConverter<Minutes>, IExpected
{
    public string Expected => "a whole number of minutes, 0 or more";

    public override Minutes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) && value >= 0 ? new Minutes(value) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Minutes value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
