using CaseManager.Core.Meetings;
using NodaTime;

namespace CaseManager.Core.Documents;

/// <summary>What meetings tell, as far as the IEP is concerned, and the manifestation meeting's plan.</summary>
internal static class MeetingEvents
{
    internal static void Add(CaseRecord record, EventList events)
    {
        foreach (Meeting meeting in record.Meetings)
        {
            if (PurposeOf(meeting) is not { } purpose)
            {
                continue;
            }

            string id = meeting.Id.Value;
            (string, string) attribute = ("purpose", purpose);
            events.Add(EventNames.IepMeetingRequested, meeting.RequestedOn, id, "requested", default, attribute);
            LocalDate? plannedFor = meeting.CanceledOn is null ? meeting.For : null;
            events.Add(EventNames.IepMeetingScheduled, plannedFor is null ? null : meeting.ScheduledOn, id, "scheduled", new EventDates(For: plannedFor), attribute);
            foreach (MeetingNotice notice in meeting.Notices)
            {
                events.Add(EventNames.IepMeetingNoticed, notice.SentOn, id, "noticed", new EventDates(For: plannedFor), attribute);
            }

            events.Add(EventNames.IepMeetingHeld, purpose == Manifestation ? null : meeting.HeldOn, id, "held", default, attribute);
        }
    }

    private const string Manifestation = "manifestation";

    /// <summary>The purpose in the words of the events: the one among the meeting's purposes that moves most clocks.</summary>
    private static string? PurposeOf(Meeting meeting)
    {
        MeetingPurpose[] purposes = [meeting.Purpose, .. meeting.AlsoFor];
        return purposes switch
        {
            _ when purposes.Contains(MeetingPurpose.InitialIep) => "initial",
            _ when purposes.Contains(MeetingPurpose.AnnualReview) => "annual",
            _ when purposes.Contains(MeetingPurpose.Reevaluation) => "reevaluation",
            _ when purposes.Contains(MeetingPurpose.Amendment) => "amendment",
            _ when purposes.Contains(MeetingPurpose.ManifestationDetermination) => Manifestation,
            _ when purposes.Contains(MeetingPurpose.SecondaryTransition) || purposes.Contains(MeetingPurpose.Other) => "other",
            _ => null, // Eligibility, Section 504 and support meetings are no IEP meetings.
        };
    }
}
