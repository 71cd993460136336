using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks;

/// <summary>The clocks of the typical case as a first draft would find them: LINQ over the events and a day walk through sets.</summary>
internal sealed class NaiveTimelines
{
    private readonly HashSet<LocalDate> school = [];
    private readonly HashSet<LocalDate> business = [];

    internal NaiveTimelines(BoundCalendar calendar)
    {
        DateInterval known = calendar.Calendar.Horizon!;
        for (LocalDate day = known.Start.PlusDays(-400); day <= known.End.PlusYears(4); day = day.PlusDays(1))
        {
            if (known.Contains(day) && calendar.Calendar[day].Kinds.HasFlag(DayKinds.Instructional))
            {
                school.Add(day);
            }

            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !calendar.Holidays.Contains(day))
            {
                business.Add(day);
            }
        }
    }

    internal List<(string Rule, LocalDate Due, LocalDate WorkBy, LocalDate? Met, int? DaysLeft)> Evaluate(CaseFile file, LocalDate asOf)
    {
        CaseEvent[] visible = [.. file.Events.Where(e => e.On <= asOf).OrderBy(e => e.On)];
        var found = new List<(string, LocalDate, LocalDate, LocalDate?, int?)>();
        foreach ((string rule, string start, string[] ends, Func<CaseEvent, LocalDate> due, HashSet<LocalDate>? basis) in (IEnumerable<(string, string, string[], Func<CaseEvent, LocalDate>, HashSet<LocalDate>?)>)
        [
            ("initial-evaluation", "consent.initial-evaluation.received", ["evaluation.completed", "eligibility.determined"], e => e.On.PlusDays(60), null),
            ("initial-iep-meeting", "eligibility.determined", ["iep.meeting-held"], e => e.On.PlusDays(30), null),
            ("annual-review", "iep.meeting-held", ["iep.meeting-held"], e => e.On.PlusMonths(12), null),
            ("reevaluation", "eligibility.determined", ["eligibility.determined"], e => e.On.PlusMonths(36), null),
            ("manifestation-determination", "removal.change-of-placement-decided", ["manifestation.determined"], e => Add(school, e.On, 10), school),
            ("discipline-notice", "removal.change-of-placement-decided", ["notice.disciplinary-removal"], e => e.On, null),
            ("interim-placement-limit", "interim-placement.started", ["interim-placement.ended"], e => Add(school, e.On.PlusDays(-1), 45), school),
            ("records-access", "records.requested", ["records.provided"], e => e.On.PlusDays(45), null),
            ("evidence-disclosure", "hearing.scheduled", ["evidence.disclosed"], e => Subtract(business, e.For!.Value, 5), business),
            ("civil-action", "hearing.decided", ["civil-action.filed"], e => e.On.PlusDays(90), null),
        ])
        {
            foreach (CaseEvent opened in visible.Where(e => e.Name.Value == start))
            {
                LocalDate date = due(opened);
                LocalDate? met = visible.FirstOrDefault(e => e.On >= opened.On && e != opened && ends.Contains(e.Name.Value))?.On;
                found.Add((rule, date, Subtract(business, date.PlusDays(1), 1), met, met is null ? Count(basis, asOf, date) : null));
            }
        }

        return found;
    }

    private static LocalDate Add(HashSet<LocalDate> basis, LocalDate after, int days)
    {
        LocalDate day = after;
        while (days > 0)
        {
            day = day.PlusDays(1);
            days -= basis.Contains(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate Subtract(HashSet<LocalDate> basis, LocalDate before, int days)
    {
        LocalDate day = before;
        while (days > 0)
        {
            day = day.PlusDays(-1);
            days -= basis.Contains(day) ? 1 : 0;
        }

        return day;
    }

    private static int Count(HashSet<LocalDate>? basis, LocalDate after, LocalDate through)
    {
        int count = 0;
        for (LocalDate day = after.PlusDays(1); day <= through; day = day.PlusDays(1))
        {
            count += basis is null || basis.Contains(day) ? 1 : 0;
        }

        return count;
    }
}
