using System.Globalization;
using CaseManager.Core.Documents;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Meetings;

namespace CaseManager.Core.Validation;

/// <summary>Whether what documents name by identifier is on record, and each identifier stands for one document.</summary>
internal sealed class RecordReferences
{
    private readonly List<Fault> faults = [];
    private readonly HashSet<StaffId> staff;
    private readonly HashSet<ContactId> contacts;
    private readonly HashSet<MeetingId> meetings;
    private readonly HashSet<DocumentId> documents = [];

    private RecordReferences(CaseRecord record)
    {
        staff = [.. record.Staff.Select(one => one.Id)];
        contacts = [.. record.Student.Contacts.Select(one => one.Id)];
        meetings = [.. record.Meetings.Select(one => one.Id)];
    }

    internal static List<Fault> Check(CaseRecord record)
    {
        var references = new RecordReferences(record);
        foreach ((string place, DocumentId id) in RecordDocuments.Of(record))
        {
            if (!references.documents.Add(id))
            {
                references.faults.Add(new Fault(place + ".Id", RecordFindings.Twice));
            }
        }

        references.CheckPeople(record);
        references.CheckEvaluations(record);
        references.CheckDocuments(record);
        return references.faults;
    }

    private void CheckPeople(CaseRecord record)
    {
        Each(record.Student.RightsHolders, "Student.RightsHolders", (holder, at) => Contact(holder.Contact, at + ".Contact"));
        Each(record.CaseManagers, "CaseManagers", (one, at) => Staff(one.Staff, at + ".Staff"));
        Each(record.Consents, "Consents", (consent, at) => Contact(consent.GivenBy, at + ".GivenBy"));
        Each(record.Meetings, "Meetings", CheckMeeting);
        Each(record.ContactLog, "ContactLog", (entry, at) =>
        {
            Contact(entry.With, at + ".With");
            Staff(entry.By, at + ".By");
        });
        Each(record.Counseling, "Counseling", (one, at) => Staff(one.Counselor, at + ".Counselor"));
        Each(record.RecordsRequests, "RecordsRequests", (request, at) => Contact(request.By, at + ".By"));
    }

    private void CheckMeeting(Meeting meeting, string place)
    {
        Each(meeting.Attendance, place + ".Attendance", (one, at) =>
        {
            Staff(one.Staff, at + ".Staff");
            Contact(one.Contact, at + ".Contact");
        });
        Each(meeting.Excusals, place + ".Excusals", (one, at) => Staff(one.Staff, at + ".Staff"));
        Each(meeting.Attempts, place + ".Attempts", (one, at) => Staff(one.By, at + ".By"));
    }

    private void CheckEvaluations(CaseRecord record)
    {
        Each(record.Evaluations, "Evaluations", (evaluation, at) =>
        {
            Each(evaluation.Assessments, at + ".Assessments", (one, inside) => Staff(one.Assessor, inside + ".Assessor"));
            Each(evaluation.Observations, at + ".Observations", (one, inside) => Staff(one.Observer, inside + ".Observer"));
            Each(evaluation.Interviews, at + ".Interviews", (one, inside) => Staff(one.By, inside + ".By"));
        });
        Each(record.Eligibilities, "Eligibilities", (decision, at) =>
        {
            Document(decision.Evaluation, at + ".Evaluation");
            Document(decision.LearningDisability?.Observation, at + ".LearningDisability.Observation");
            Each(decision.Group, at + ".Group", (member, inside) =>
            {
                Staff(member.Staff, inside + ".Staff");
                Contact(member.Contact, inside + ".Contact");
            });
        });
    }

    private void CheckDocuments(CaseRecord record)
    {
        Each(record.Referrals, "Referrals", (referral, at) => Document(referral.Notice, at + ".Notice"));
        Each(record.Section504Plans, "Section504Plans", (plan, at) => Document(plan.Eligibility, at + ".Eligibility"));
        Each(record.BehaviorPlans, "BehaviorPlans", (plan, at) => Document(plan.Assessment, at + ".Assessment"));
        Each(record.AgencyReferrals, "AgencyReferrals", (referral, at) => Document(referral.Consent, at + ".Consent"));
        Each(record.Translations, "Translations", (translation, at) => Document(translation.Document, at + ".Document"));
        Each(record.AmendmentRequests, "AmendmentRequests", (request, at) => Document(request.Document, at + ".Document"));
        Each(record.AccessLog, "AccessLog", (entry, at) => Each(entry.Documents, at + ".Documents", (id, inside) => Document(id, inside)));
        Each(record.Plans, "Plans", (plan, at) =>
        {
            Document(plan.Consent, at + ".Consent");
            if (plan.Meeting is { } meeting && !meetings.Contains(meeting))
            {
                Missed(at + ".Meeting", "kind.meeting");
            }
        });
    }

    private static void Each<T>(IReadOnlyList<T> items, string place, Action<T, string> check)
    {
        for (int i = 0; i < items.Count; i++)
        {
            check(items[i], string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"));
        }
    }

    private void Staff(StaffId? id, string place)
    {
        if (id is { } named && !staff.Contains(named))
        {
            Missed(place, "kind.staff");
        }
    }

    private void Contact(ContactId? id, string place)
    {
        if (id is { } named && !contacts.Contains(named))
        {
            Missed(place, "kind.contact");
        }
    }

    private void Document(DocumentId? id, string place)
    {
        if (id is { } named && !documents.Contains(named))
        {
            Missed(place, "kind.document");
        }
    }

    private void Missed(string place, string kind) => faults.Add(new Fault(place, RecordFindings.Reference, new FindingMessages.Phrase(kind)));

    /// <summary>What is wrong, and where.</summary>
    internal sealed record Fault(string Place, FindingDefinition Finding, params object[] Words);
}
