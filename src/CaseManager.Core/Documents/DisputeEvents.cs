using CaseManager.Core.Notices;
using NodaTime;

namespace CaseManager.Core.Documents;

/// <summary>What complaints tell; each is an episode of its own.</summary>
internal static class DisputeEvents
{
    internal static void Add(CaseRecord record, EventList events)
    {
        foreach (DueProcessComplaint complaint in record.DueProcessComplaints)
        {
            AddDueProcess(complaint, events);
        }

        foreach (StateComplaint complaint in record.StateComplaints)
        {
            string id = complaint.Id.Value;
            var episode = new EventDates(Episode: id);
            events.Add(EventNames.StateComplaintReceived, complaint.ReceivedOn, id, "received", episode);
            foreach (GrantedExtension extension in complaint.Extensions)
            {
                events.Add(EventNames.StateComplaintExtended, extension.GrantedOn, id, "extended", episode with { Until = extension.Until });
            }

            events.Add(EventNames.StateComplaintDecided, complaint.DecidedOn, id, "decided", episode);
        }
    }

    private static void AddDueProcess(DueProcessComplaint complaint, EventList events)
    {
        string id = complaint.Id.Value;
        var episode = new EventDates(Episode: id);
        (string, string) expedited = ("expedited", EventWords.Of(complaint.Expedited));
        events.Add(EventNames.DueProcessComplaintReceived, complaint.ReceivedOn, id, "received", episode, ("filedBy", EventWords.Of(complaint.FiledBy)), expedited);
        foreach (LocalDate day in complaint.AmendedOn)
        {
            events.Add(EventNames.DueProcessAmended, day, id, "amended", episode);
        }

        events.Add(EventNames.DueProcessResponseSent, complaint.Response?.SentOn, id, "response-sent", episode);
        events.Add(EventNames.DueProcessInsufficiencyNoticeReceived, complaint.InsufficiencyNoticeOn, id, "insufficiency-notice", episode);
        events.Add(EventNames.DueProcessSufficiencyRuled, complaint.SufficiencyRuledOn, id, "sufficiency-ruled", episode);
        events.Add(EventNames.ResolutionMeetingHeld, complaint.ResolutionMeetingOn, id, "resolution-meeting", episode);
        events.Add(EventNames.ResolutionWaived, complaint.ResolutionWaivedOn, id, "resolution-waived", episode);
        events.Add(EventNames.ResolutionEndedWithoutAgreement, complaint.ResolutionEndedOn, id, "resolution-ended", episode);
        events.Add(EventNames.ResolutionAgreementExecuted, complaint.AgreementOn, id, "agreement", episode);
        foreach (HearingDate hearing in complaint.Hearings)
        {
            events.Add(EventNames.HearingScheduled, hearing.ScheduledOn, id, "hearing-scheduled", episode with { For = hearing.For });
            events.Add(EventNames.HearingHeld, hearing.HeldOn, id, "hearing-held", episode, expedited);
        }

        foreach (GrantedExtension extension in complaint.Extensions)
        {
            events.Add(EventNames.HearingExtensionGranted, extension.GrantedOn, id, "extension", episode with { Until = extension.Until });
        }

        events.Add(EventNames.EvidenceDisclosed, complaint.EvidenceDisclosedOn, id, "evidence-disclosed", episode);
        events.Add(EventNames.HearingDecided, complaint.DecidedOn, id, "decided", episode);
    }
}
