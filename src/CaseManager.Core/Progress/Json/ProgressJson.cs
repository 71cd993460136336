using System.Text.Json.Serialization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Progress.Json;

/// <summary>The contract of progress data, generated at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    MaxDepth = StrictJson.MaximumDepth,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(EnumJsonConverter<ImprovementDirection>),
        typeof(EnumJsonConverter<IntervalMethod>),
        typeof(EnumJsonConverter<MasteryWindow>),
        typeof(EnumJsonConverter<MissedSessionPolicy>),
        typeof(EnumJsonConverter<TimeUnit>),
        typeof(EnumJsonConverter<TrendMethod>),
    ])]
[JsonSerializable(typeof(ProgressDocument))]
[JsonSerializable(typeof(MeasureDocument.Duration), TypeInfoPropertyName = "MeasureDuration")]
internal sealed partial class ProgressJson : JsonSerializerContext;
