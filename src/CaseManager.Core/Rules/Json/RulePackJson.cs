using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManager.Core.Calendars;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Rules.Json;

/// <summary>The contract of the pack format, generated at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.General,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    MaxDepth = StrictJson.MaximumDepth,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(AnnualDateJsonConverter),
        typeof(EnumJsonConverter<RuleKind>),
        typeof(EnumJsonConverter<RuleStatus>),
        typeof(EnumJsonConverter<LawChoice>),
        typeof(EnumJsonConverter<StartFrom>),
        typeof(EnumJsonConverter<StartTake>),
        typeof(EnumJsonConverter<AnniversaryPolicy>),
        typeof(EnumJsonConverter<AgeEdge>),
        typeof(EnumJsonConverter<CalendarPoint>),
        typeof(EnumJsonConverter<EventDate>),
        typeof(EnumJsonConverter<EventScope>),
        typeof(EnumJsonConverter<DateTake>),
        typeof(EnumJsonConverter<RollDirection>),
        typeof(EnumJsonConverter<DayCount>),
        typeof(EnumJsonConverter<DayKinds>),
        typeof(EnumJsonConverter<IsoDayOfWeek>),
        typeof(EnumJsonConverter<HolidayObservance>),
        typeof(EnumJsonConverter<HolidayYears>),
    ])]
[JsonSerializable(typeof(RulePackDto))]
[JsonSerializable(typeof(GuardDto.Age), TypeInfoPropertyName = "GuardAge")]
[JsonSerializable(typeof(DueDto.Age), TypeInfoPropertyName = "DueAge")]
[JsonSerializable(typeof(GuardDto.BetweenTerms), TypeInfoPropertyName = "GuardBetweenTerms")]
[JsonSerializable(typeof(ExclusionDto.BetweenTerms), TypeInfoPropertyName = "ExclusionBetweenTerms")]
internal sealed partial class RulePackJson : JsonSerializerContext;
