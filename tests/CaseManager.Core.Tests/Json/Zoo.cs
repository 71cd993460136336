using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Tests.Json;

internal enum Shade
{
    Light,
    VeryDark,
}

/// <summary>A contract with one of every kind of value that the formats use.</summary>
internal sealed record Zoo
{
    public required string Name { get; init; }

    public required Shape Shape { get; init; }

    public int? Count { get; init; }

    public long? Total { get; init; }

    public bool? Open { get; init; }

    public LocalDate? On { get; init; }

    public Instant? At { get; init; }

    public AnnualDate? Yearly { get; init; }

    public Shade? Shade { get; init; }

    public decimal? Price { get; init; }

    public string Motto { get; init; } = string.Empty;

    public List<string>? Notes { get; init; }

    public Dictionary<string, List<int>>? Table { get; init; }

    public JsonElement? Anything { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
internal abstract record Shape
{
    internal sealed record Circle(int Radius) : Shape;

    internal sealed record Square : Shape
    {
        public required int Side { get; init; }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter), typeof(AnnualDateJsonConverter), typeof(EnumJsonConverter<Shade>)])]
[JsonSerializable(typeof(Zoo))]
internal sealed partial class ZooContext : JsonSerializerContext;
