using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManager.Core.Calendars.Json;

/// <summary>Kinds of days off by their exact names; the in-box converter would also take numbers and other letter cases.</summary>
internal sealed class ClosureKindJsonConverter : JsonConverter<ClosureKind>
{
    public override ClosureKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? reader.GetString() : null) switch
        {
            "holiday" => ClosureKind.Holiday,
            "break" => ClosureKind.Break,
            "staffDay" => ClosureKind.StaffDay,
            "weather" => ClosureKind.Weather,
            "other" => ClosureKind.Other,
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, ClosureKind value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Calendars are read, never written.");
}
