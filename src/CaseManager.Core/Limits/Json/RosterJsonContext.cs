using System.Text.Json.Serialization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Limits.Json;

/// <summary>The contract of books of rosters, generated at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = StrictJson.MaximumDepth,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(PersonalDateJsonConverter),
        typeof(PersonalTextJsonConverter),
        typeof(StudentIdJsonConverter),
        typeof(RuleIdJsonConverter),
        typeof(EnumJsonConverter<LimitUnit>),
    ])]
[JsonSerializable(typeof(RosterBookDocument))]
internal sealed partial class RosterJsonContext : JsonSerializerContext;
