using System.Text.Json.Serialization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Services.Json;

/// <summary>The contract of ledgers and logs, generated at build time: no reflection at run time.</summary>
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
        typeof(LocalTimeJsonConverter),
        typeof(InstantJsonConverter),
        typeof(StudentIdJsonConverter),
        typeof(StaffIdJsonConverter),
        typeof(ServiceLineIdJsonConverter),
        typeof(PostingIdJsonConverter),
        typeof(EnumJsonConverter<MissCause>),
    ])]
[JsonSerializable(typeof(LedgerDocument))]
[JsonSerializable(typeof(LogDocument))]
internal sealed partial class ServiceJsonContext : JsonSerializerContext;
