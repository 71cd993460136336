using System.Globalization;
using CaseManager.Core.Students;

namespace CaseManager.Core.Documents;

/// <summary>What the student's own record tells: early intervention, schools, absences, a surrogate.</summary>
internal static class StudentEvents
{
    internal static void Add(StudentProfile student, EventList events)
    {
        events.Add(EventNames.PartCNotificationReceived, student.PartC?.NotificationReceivedOn, "part-c", "notification");
        events.Add(EventNames.PartCConferenceHeld, student.PartC?.ConferenceHeldOn, "part-c", "conference");
        for (int i = 0; i < student.Enrollments.Length; i++)
        {
            bool isLast = student.Enrollments.All(other => other.From <= student.Enrollments[i].From);
            Add(student.Enrollments[i], isLast, string.Create(CultureInfo.InvariantCulture, $"enrollment-{i + 1}"), events);
        }

        foreach (RightsHolder holder in student.RightsHolders.Where(holder => holder.Basis is RightsBasis.SurrogateAppointedByAgency or RightsBasis.SurrogateAppointedByCourt))
        {
            events.Add(EventNames.SurrogateNeedDetermined, holder.NeedDeterminedOn, holder.Contact.Value, "surrogate-needed");
            events.Add(EventNames.SurrogateAssigned, holder.From, holder.Contact.Value, "surrogate-assigned");
        }
    }

    private static void Add(Enrollment stay, bool isLast, string id, EventList events)
    {
        if (stay.Entry is EnrollmentEntry.SameState or EnrollmentEntry.OutOfState)
        {
            events.Add(EventNames.StudentTransferredIn, stay.From, id, "transferred-in", default, ("from", EventWords.Of(stay.Entry)));
        }

        events.Add(EventNames.IepAdopted, stay.AdoptedPlanOn, id, "plan-adopted");
        foreach (NodaTime.LocalDate day in stay.Absences)
        {
            events.Add(EventNames.AttendanceAbsent, day, id, "absent");
        }

        switch (stay.Exit)
        {
            case null or EnrollmentExit.SameAgency:
                break;
            case EnrollmentExit.Graduated:
                events.Add(EventNames.StudentGraduated, stay.Through, id, "graduated");
                break;
            case EnrollmentExit.MovedAway:
                // Who moved on to a school that is on record moved into this case, not out of it.
                events.Add(EventNames.StudentTransferredOut, isLast ? stay.Through : null, id, "transferred-out");
                break;
            default:
                events.Add(EventNames.StudentExited, stay.Through, id, "exited", default, ("reason", EventWords.Of(stay.Exit)));
                break;
        }
    }
}
