using System.Text.Json.Serialization;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Json;
using CaseManager.Core.Meetings;
using CaseManager.Core.Notices;
using CaseManager.Core.Records;
using CaseManager.Core.Staff;
using CaseManager.Core.Students;
using CaseManager.Core.Support;

namespace CaseManager.Core.Documents.Json;

/// <summary>
/// The contract of the documents of a case, generated at build time from the documents themselves: what is required there is
/// required here, and the keys are their members in camelCase.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = StrictJson.MaximumDepth,
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(LocalTimeJsonConverter),
        typeof(PersonalTextJsonConverter),
        typeof(PersonalDateJsonConverter),
        typeof(StudentIdJsonConverter),
        typeof(ContactIdJsonConverter),
        typeof(StaffIdJsonConverter),
        typeof(DocumentIdJsonConverter),
        typeof(MeetingIdJsonConverter),
        typeof(PlanIdJsonConverter),
        typeof(CaseIdJsonConverter),
        typeof(JurisdictionIdJsonConverter),
        typeof(LanguageTagJsonConverter),
        typeof(PercentageJsonConverter),
        typeof(StandardScoreJsonConverter),
        typeof(ScaledScoreJsonConverter),
        typeof(TScoreJsonConverter),
        typeof(StanineJsonConverter),
        typeof(PercentileRankJsonConverter),
        typeof(CaseAttributesJsonConverter),
        typeof(EnumJsonConverter<AmendmentOutcome>),
        typeof(EnumJsonConverter<AssessmentArea>),
        typeof(EnumJsonConverter<AttemptResult>),
        typeof(EnumJsonConverter<AttendanceMode>),
        typeof(EnumJsonConverter<BehaviorFunction>),
        typeof(EnumJsonConverter<CommunicationChannel>),
        typeof(EnumJsonConverter<CommunicationMode>),
        typeof(EnumJsonConverter<ComplaintParty>),
        typeof(EnumJsonConverter<ConcernOutcome>),
        typeof(EnumJsonConverter<ConcernSource>),
        typeof(EnumJsonConverter<ConsentPurpose>),
        typeof(EnumJsonConverter<ContactDirection>),
        typeof(EnumJsonConverter<ContactRelationship>),
        typeof(EnumJsonConverter<CounselingFormat>),
        typeof(EnumJsonConverter<CrisisMeasure>),
        typeof(EnumJsonConverter<DevelopmentArea>),
        typeof(EnumJsonConverter<DisabilityCategory>),
        typeof(EnumJsonConverter<EnrollmentEntry>),
        typeof(EnumJsonConverter<EnrollmentExit>),
        typeof(EnumJsonConverter<EvaluationKind>),
        typeof(EnumJsonConverter<ExclusionaryFactor>),
        typeof(EnumJsonConverter<ExistingDataSource>),
        typeof(EnumJsonConverter<ExtensionGround>),
        typeof(EnumJsonConverter<FollowUpOutcome>),
        typeof(EnumJsonConverter<GradeLevel>),
        typeof(EnumJsonConverter<InterimGround>),
        typeof(EnumJsonConverter<InterventionOutcome>),
        typeof(EnumJsonConverter<InterventionTier>),
        typeof(EnumJsonConverter<InterviewPartner>),
        typeof(EnumJsonConverter<LanguagePurpose>),
        typeof(EnumJsonConverter<LearningDisabilityArea>),
        typeof(EnumJsonConverter<LearningDisabilityMethod>),
        typeof(EnumJsonConverter<MajorLifeActivity>),
        typeof(EnumJsonConverter<MeetingPurpose>),
        typeof(EnumJsonConverter<NoticeAction>),
        typeof(EnumJsonConverter<NoticeSubject>),
        typeof(EnumJsonConverter<ReferralClosure>),
        typeof(EnumJsonConverter<RemovalKind>),
        typeof(EnumJsonConverter<RightsBasis>),
        typeof(EnumJsonConverter<SafeguardsOccasion>),
        typeof(EnumJsonConverter<SafeguardsTopic>),
        typeof(EnumJsonConverter<ScreeningArea>),
        typeof(EnumJsonConverter<ScreeningResult>),
        typeof(EnumJsonConverter<StaffRole>),
        typeof(EnumJsonConverter<TeamRole>),
        typeof(EnumJsonConverter<TrainingPart>),
    ])]
[JsonSerializable(typeof(CaseRecord))]
[JsonSerializable(typeof(StaffDirectory))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;
