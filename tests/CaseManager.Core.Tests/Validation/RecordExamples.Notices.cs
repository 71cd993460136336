using CaseManager.Core.Notices;

namespace CaseManager.Core.Tests.Validation;

/// <content>Notices.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Notices =>
    [
        // A notice that says only "see the IEP" says nothing: write the action itself.
        new(5121, "$.priorWrittenNotices[1].description", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { Description = null }) }),
        // No explanation.
        new(5122, "$.priorWrittenNotices[1].explanation", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { Explanation = null }) }),
        // An empty list.
        new(5123, "$.priorWrittenNotices[1].basis", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { Basis = [] }) }),
        // No statement.
        new(5124, "$.priorWrittenNotices[1].statesSafeguards", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { StatesSafeguards = false }) }),
        // A notice about eligibility that does not say where to get a copy.
        new(5125, "$.priorWrittenNotices[1].howToObtainSafeguards", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { HowToObtainSafeguards = null }) }),
        // An empty list.
        new(5126, "$.priorWrittenNotices[1].sourcesOfHelp", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { SourcesOfHelp = [] }) }),
        // An option without the reason.
        new(5127, "$.priorWrittenNotices[1].options", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { Options = [new() { Option = new("Wait"), WhyRejected = null }] }) }),
        // Nothing is said.
        new(5128, "$.priorWrittenNotices[1].otherFactors", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { OtherFactors = null }) }),
        // The mother wants Spanish; the notice is in English.
        new(5129, "$.priorWrittenNotices[1].language", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { Language = new("en") }) }),
        // Understood, but nothing was written down.
        new(5130, "$.priorWrittenNotices[1].oralTranslation", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { OralTranslation = new() { On = new(2025, 3, 5), ParentUnderstands = true, EvidenceKept = false } }) }),
        // Given on 2025-03-05 about something done on 2025-02-24.
        new(5131, "$.priorWrittenNotices[1].effectiveOn", "elementary", r => r with { PriorWrittenNotices = r.PriorWrittenNotices.SetItem(1, r.PriorWrittenNotices[1] with { EffectiveOn = new(2025, 2, 24) }) }),
        // Mediation is left out.
        new(5132, "$.safeguardsNotices[0].topics", "elementary", r => r with { SafeguardsNotices = r.SafeguardsNotices.SetItem(0, r.SafeguardsNotices[0] with { Topics = r.SafeguardsNotices[0].Topics.Remove(SafeguardsTopic.Mediation) }) }),
        // The mother wants Spanish; the notice is in English.
        new(5133, "$.safeguardsNotices[0].language", "elementary", r => r with { SafeguardsNotices = r.SafeguardsNotices.SetItem(0, r.SafeguardsNotices[0] with { Language = new("en") }) }),
        // A referral that led to an evaluation and names no notice.
        new(5134, "$.referrals[0].notice", "elementary", r => r with { Referrals = r.Referrals.SetItem(0, r.Referrals[0] with { Notice = null }) }),
        // The school is not named.
        new(5161, "$.dueProcessComplaints[0].school", "graduation", r => r with { DueProcessComplaints = r.DueProcessComplaints.SetItem(0, r.DueProcessComplaints[0] with { School = null }) }),
        // No explanation.
        new(5162, "$.dueProcessComplaints[0].response.explanation", "graduation", r => r with { DueProcessComplaints = r.DueProcessComplaints.SetItem(0, r.DueProcessComplaints[0] with { Response = r.DueProcessComplaints[0].Response! with { Explanation = null } }) }),
        // Not signed.
        new(5163, "$.stateComplaints[0].isSigned", "graduation", r => r with { StateComplaints = r.StateComplaints.SetItem(0, r.StateComplaints[0] with { IsSigned = false }) }),
        // Received on 2025-02-10 about 2024-02-09.
        new(5164, "$.stateComplaints[0].violationOn", "graduation", r => r with { StateComplaints = r.StateComplaints.SetItem(0, r.StateComplaints[0] with { ViolationOn = new(2024, 2, 9) }) }),
        // No copy.
        new(5165, "$.stateComplaints[0].copySentToAgency", "graduation", r => r with { StateComplaints = r.StateComplaints.SetItem(0, r.StateComplaints[0] with { CopySentToAgency = false }) }),
    ];
}
