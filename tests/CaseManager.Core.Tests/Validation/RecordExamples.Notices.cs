using CaseManager.Core.Notices;

namespace CaseManager.Core.Tests.Validation;

/// <content>Notices.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Notices =>
    [
        // A notice that says only "see the IEP" says nothing: write the action itself.
        new(5121, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { Description = null }, r.PriorWrittenNotices[2]] }),
        // No explanation.
        new(5122, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { Explanation = null }, r.PriorWrittenNotices[2]] }),
        // An empty list.
        new(5123, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { Basis = [] }, r.PriorWrittenNotices[2]] }),
        // No statement.
        new(5124, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { StatesSafeguards = false }, r.PriorWrittenNotices[2]] }),
        // A notice about eligibility that does not say where to get a copy.
        new(5125, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { HowToObtainSafeguards = null }, r.PriorWrittenNotices[2]] }),
        // An empty list.
        new(5126, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { SourcesOfHelp = [] }, r.PriorWrittenNotices[2]] }),
        // An option without the reason.
        new(5127, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { Options = [new() { Option = new("Wait"), WhyRejected = null }] }, r.PriorWrittenNotices[2]] }),
        // Nothing is said.
        new(5128, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { OtherFactors = null }, r.PriorWrittenNotices[2]] }),
        // The mother wants Spanish; the notice is in English.
        new(5129, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { Language = new("en") }, r.PriorWrittenNotices[2]] }),
        // Understood, but nothing was written down.
        new(5130, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { OralTranslation = new() { On = new(2025, 12, 10), ParentUnderstands = true, EvidenceKept = false } }, r.PriorWrittenNotices[2]] }),
        // Given on 2025-12-10 about something done on 2025-12-01.
        new(5131, "elementary", r => r with { PriorWrittenNotices = [r.PriorWrittenNotices[0], r.PriorWrittenNotices[1] with { EffectiveOn = new(2025, 12, 1) }, r.PriorWrittenNotices[2]] }),
        // Mediation is left out.
        new(5132, "elementary", r => r with { SafeguardsNotices = [r.SafeguardsNotices[0] with { Topics = r.SafeguardsNotices[0].Topics.Remove(SafeguardsTopic.Mediation) }, r.SafeguardsNotices[1]] }),
        // The mother wants Spanish; the notice is in English.
        new(5133, "elementary", r => r with { SafeguardsNotices = [r.SafeguardsNotices[0] with { Language = new("en") }, r.SafeguardsNotices[1]] }),
        // A referral that led to an evaluation and names no notice.
        new(5134, "elementary", r => r with { Referrals = [r.Referrals[0] with { Notice = null }] }),
        // The school is not named.
        new(5161, "transition", r => r with { DueProcessComplaints = [r.DueProcessComplaints[0] with { School = null }] }),
        // No explanation.
        new(5162, "transition", r => r with { DueProcessComplaints = [r.DueProcessComplaints[0] with { Response = r.DueProcessComplaints[0].Response! with { Explanation = null } }] }),
        // Not signed.
        new(5163, "transition", r => r with { StateComplaints = [r.StateComplaints[0] with { IsSigned = false }] }),
        // Received on 2025-02-10 about 2024-02-09.
        new(5164, "transition", r => r with { StateComplaints = [r.StateComplaints[0] with { ViolationOn = new(2024, 2, 9) }] }),
        // No copy.
        new(5165, "transition", r => r with { StateComplaints = [r.StateComplaints[0] with { CopySentToAgency = false }] }),
    ];
}
