using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>What a notice of procedural safeguards explains, and in which language (34 CFR 300.504).</summary>
internal sealed class SafeguardsNoticeValidator : RecordPartValidator<SafeguardsNotice>
{
    internal SafeguardsNoticeValidator()
    {
        CheckParts(notice => notice.Topics, NoticeFindings.SafeguardsTopics, (notice, _) => Enum.GetValues<SafeguardsTopic>()
            .Where(topic => topic != SafeguardsTopic.StateAppeals && !notice.Topics.Contains(topic))
            .Select(topic => FindingMessages.KeyOf("topic", topic)));
        Check(notice => notice.Language, NoticeFindings.SafeguardsLanguage, (notice, facts) => facts.CanRead(notice.Recipients, notice.Language));
        Done(notice => notice.GivenOn);
    }
}
