using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>Whether a consent is one: in writing, about something, understood, and from somebody who may give it (34 CFR 300.9, 300.300).</summary>
internal sealed class ConsentValidator : RecordPartValidator<Consent>
{
    internal ConsentValidator()
    {
        Check(consent => consent.InWriting, ConsentFindings.InWriting, consent => consent.InWriting || (consent.ReceivedOn is null && consent.RevokedOn is null));
        Check(consent => consent.Activity, ConsentFindings.Activity, consent => Says(consent.Activity));
        Check(consent => consent.Language, ConsentFindings.Language, (consent, facts) => consent.GivenBy is not { } giver || facts.CanRead([giver], consent.Language));
        Check(
            consent => consent.GivenBy,
            ConsentFindings.Giver,
            (consent, facts) => (consent.ReceivedOn ?? consent.RefusedOn) is not { } day || (consent.GivenBy is { } giver && facts.HoldsRights(giver, day)));
        Check(
            consent => consent.RevokedOn,
            ConsentFindings.RevocationNotice,
            (consent, facts) => consent is not { Purpose: ConsentPurpose.Services, RevokedOn: { } revoked }
                || facts.Record.PriorWrittenNotices.Any(notice => notice.Subject == NoticeSubject.CessationOfServices && notice.GivenOn >= revoked));
        Done(consent => consent.RequestedOn);
        Done(consent => consent.ReceivedOn);
        Done(consent => consent.RefusedOn);
        Done(consent => consent.RevokedOn);
        NotBefore(consent => consent.ReceivedOn, consent => consent.RequestedOn);
        NotBefore(consent => consent.RefusedOn, consent => consent.RequestedOn);
        NotBefore(consent => consent.RevokedOn, consent => consent.ReceivedOn);
    }
}
