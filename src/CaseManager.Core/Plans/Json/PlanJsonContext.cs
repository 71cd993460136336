using System.Text.Json.Serialization;
using CaseManager.Core.Json;
using CaseManager.Core.Progress;
using CaseManager.Core.Progress.Json;
using CaseManager.Core.Services;
using CaseManager.Core.Services.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>The contract of plans, generated at build time: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = StrictJson.MaximumDepth,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(InstantJsonConverter),
        typeof(PersonalTextJsonConverter),
        typeof(PersonalDateJsonConverter),
        typeof(MinutesJsonConverter),
        typeof(PlanIdJsonConverter),
        typeof(GoalIdJsonConverter),
        typeof(StaffIdJsonConverter),
        typeof(DocumentIdJsonConverter),
        typeof(MeetingIdJsonConverter),
        typeof(StudentIdJsonConverter),
        typeof(JurisdictionIdJsonConverter),
        typeof(ServiceLineIdJsonConverter),
        typeof(EnumJsonConverter<EducationLevel>),
        typeof(EnumJsonConverter<IepKind>),
        typeof(EnumJsonConverter<GoalDomain>),
        typeof(EnumJsonConverter<CollectionUnit>),
        typeof(EnumJsonConverter<ReportingSchedule>),
        typeof(EnumJsonConverter<AccommodationUse>),
        typeof(EnumJsonConverter<AssessmentScope>),
        typeof(EnumJsonConverter<AssessmentChoice>),
        typeof(EnumJsonConverter<EducationalEnvironment>),
        typeof(EnumJsonConverter<PostsecondaryDomain>),
        typeof(EnumJsonConverter<EsyDecision>),
        typeof(EnumJsonConverter<TeamRole>),
        typeof(EnumJsonConverter<Attendance>),
        typeof(EnumJsonConverter<ConsentScope>),
        typeof(EnumJsonConverter<AmendmentBasis>),
        typeof(EnumJsonConverter<PlanEnding>),
        typeof(EnumJsonConverter<ServiceKind>),
        typeof(EnumJsonConverter<ServiceType>),
        typeof(EnumJsonConverter<ServicePeriod>),
        typeof(EnumJsonConverter<ServiceSetting>),
        typeof(EnumJsonConverter<ServiceDelivery>),
        typeof(EnumJsonConverter<ServiceGrouping>),
        typeof(EnumJsonConverter<StaffRole>),
        typeof(EnumJsonConverter<ImprovementDirection>),
        typeof(EnumJsonConverter<TimeUnit>),
        typeof(EnumJsonConverter<IntervalMethod>),
    ])]
[JsonSerializable(typeof(IepDocument))]
[JsonSerializable(typeof(PlanHistoryDocument))]
[JsonSerializable(typeof(MeasureDocument.Duration), TypeInfoPropertyName = "MeasureDuration")]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
