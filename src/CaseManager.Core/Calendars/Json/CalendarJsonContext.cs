using System.Text.Json.Serialization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Calendars.Json;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters = [typeof(LocalDateJsonConverter), typeof(ClosureKindJsonConverter)])]
[JsonSerializable(typeof(SchoolCalendarDto))]
internal sealed partial class CalendarJsonContext : JsonSerializerContext;
