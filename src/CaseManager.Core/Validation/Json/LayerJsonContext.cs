using System.Text.Json.Serialization;
using CaseManager.Core.Json;
using CaseManager.Core.Plans;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Validation.Json;

/// <summary>The contract of layers of checks, generated at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = StrictJson.MaximumDepth,
    Converters = [typeof(LocalDateJsonConverter), typeof(EnumJsonConverter<RuleStatus>), typeof(EnumJsonConverter<EducationLevel>), typeof(EnumJsonConverter<FindingSeverity>)])]
[JsonSerializable(typeof(PlanLayerDocument))]
internal sealed partial class LayerJsonContext : JsonSerializerContext;
