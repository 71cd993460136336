using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>Every check of this library. A list for each subject, so that each stays readable.</summary>
internal static class FindingDefinitions
{
    internal static ImmutableArray<FindingDefinition> All { get; } = 
    [
        .. PlanFindings.All, .. ServiceFindings.All, .. ConsentFindings.All, .. NoticeFindings.All, .. MeetingFindings.All, .. EvaluationFindings.All, .. EligibilityFindings.All, .. RecordFindings.All,
    ];
}
