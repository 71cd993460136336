using System.Text.Json.Serialization;
using CaseManager.Core.Json;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Limits.Json;

/// <summary>The contract of packs of limits, generated at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = StrictJson.MaximumDepth,
    Converters = [typeof(LocalDateJsonConverter), typeof(EnumJsonConverter<RuleStatus>), typeof(EnumJsonConverter<LimitUnit>)])]
[JsonSerializable(typeof(LimitPackDocument))]
internal sealed partial class LimitJsonContext : JsonSerializerContext;
