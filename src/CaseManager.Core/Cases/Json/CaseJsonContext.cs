using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases.Json;

/// <summary>The contract of cases and of what stands beside them in a caseload, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = StrictJson.MaximumDepth,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter)])]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(Dictionary<string, List<LocalDate>>), TypeInfoPropertyName = "Holidays")]
[JsonSerializable(typeof(Dictionary<string, List<JsonElement>>), TypeInfoPropertyName = "Calendars")]
internal sealed partial class CaseJsonContext : JsonSerializerContext;
