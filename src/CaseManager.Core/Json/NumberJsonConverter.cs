using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManager.Core.Json;

/// <summary>Values that are written as a number of a certain range.</summary>
internal abstract class NumberJsonConverter<T> : JsonConverter<T>, IExpected
{
    public abstract string Expected { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number) && IsValid(number) ? From(number) : throw new JsonException();

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(Number(value));

    protected abstract bool IsValid(decimal number);

    /// <summary>The value of a number that is valid.</summary>
    protected abstract T From(decimal number);

    protected abstract decimal Number(T value);
}
