using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>The seven contents of prior written notice, its language, and its day (34 CFR 300.503).</summary>
internal sealed class PriorWrittenNoticeValidator : RecordPartValidator<PriorWrittenNotice>
{
    internal PriorWrittenNoticeValidator()
    {
        Check(notice => notice.Description, NoticeFindings.Description, notice => Says(notice.Description));
        Check(notice => notice.Explanation, NoticeFindings.Explanation, notice => Says(notice.Explanation));
        Check(notice => notice.Basis, NoticeFindings.Basis, notice => notice.Basis.Any(one => !one.IsBlank));
        Check(notice => notice.StatesSafeguards, NoticeFindings.Safeguards, notice => notice.StatesSafeguards);
        Check(notice => notice.HowToObtainSafeguards, NoticeFindings.SafeguardsCopy, notice => notice.IsInitialReferral || Says(notice.HowToObtainSafeguards));
        Check(notice => notice.SourcesOfHelp, NoticeFindings.Sources, notice => notice.SourcesOfHelp.Any(one => !one.IsBlank));
        Check(notice => notice.Options, NoticeFindings.Options, notice => !notice.Options.IsEmpty && notice.Options.All(one => !one.Option.IsBlank && Says(one.WhyRejected)));
        Check(notice => notice.OtherFactors, NoticeFindings.Factors, notice => Says(notice.OtherFactors));
        Check(notice => notice.Language, NoticeFindings.NoticeLanguage, (notice, facts) => notice.OralTranslation is not null || facts.CanRead(notice.Recipients, notice.Language));
        Check(notice => notice.OralTranslation, NoticeFindings.OralTranslation, notice => notice.OralTranslation is null or { ParentUnderstands: true, EvidenceKept: true });
        Check(notice => notice.EffectiveOn, NoticeFindings.Late, notice => !(notice.EffectiveOn < notice.GivenOn));
        Done(notice => notice.GivenOn);
    }
}
