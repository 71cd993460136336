using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Demonstration;

/// <summary>Ledgers of the demonstration: plans laid out over the real calendars, and every session posted until the demonstration's day.</summary>
internal static class DemonstrationLedgers
{
    internal static IEnumerable<SessionLedger> Open(ProblemList problems)
    {
        using CaseInput input = DemonstrationCaseload.Open(problems);
        Dictionary<string, CaseFile> cases = input.Cases.ToDictionary(file => file.Id.Value, StringComparer.Ordinal);
        foreach (IGrouping<string, ServiceStory> stories in DemonstrationServices.Stories.GroupBy(story => story.CaseId, StringComparer.Ordinal))
        {
            CaseFile file = cases[stories.Key];
            input.Calendars.TryFind(file, out SchoolCalendar calendar, out _);
            var ledger = SessionLedger.Open(file.Student.Id, stories.SelectMany(story => Postings(story, calendar)));
            if (!ledger.IsSuccess)
            {
                problems.Add("demonstration", ledger);
            }
            else
            {
                yield return ledger.Value;
            }
        }
    }

    private static IEnumerable<SessionPosting> Postings(ServiceStory story, SchoolCalendar calendar)
    {
        ServiceLine line = story.Line;
        Minutes each = line.Length!.Each;
        Minutes inGroup = line.Grouping == ServiceGrouping.Group ? each : Minutes.Zero;
        foreach (SessionPosting owed in ServiceExpansion.Of(line, new ServiceCalendar(calendar)).ToPostings("plan-", default))
        {
            yield return owed;
        }

        CountedDays school = calendar.Count(DayBasis.SchoolDays);
        for (LocalDate day = line.Starts!.Value; day < DemonstrationCaseload.AsOf; day = day.PlusDays(1))
        {
            if (!story.Days.Contains(day.DayOfWeek) || !school.Contains(day))
            {
                continue;
            }

            PostingId session = Id("session", line, day);
            yield return new SessionPosting.Scheduled { Id = session, Line = line.Id, On = day, Minutes = each };
            yield return story.Missed.Any(span => span.From <= day && day <= span.Through)
                ? new SessionPosting.Missed { Id = Id("miss", line, day), Line = line.Id, On = day, Minutes = each, Session = session, Cause = story.Missed.First(span => span.From <= day && day <= span.Through).Cause }
                : new SessionPosting.Delivered { Id = Id("given", line, day), Line = line.Id, On = day, Minutes = each, Session = session, InGroup = inGroup };
        }

        foreach ((LocalDate miss, LocalDate on) in story.MadeUp)
        {
            yield return new SessionPosting.MadeUp { Id = Id("make-up", line, miss), Line = line.Id, On = on, Minutes = each, For = Id("miss", line, miss) };
        }

        foreach ((LocalDate miss, string rule) in story.Excused)
        {
            yield return new SessionPosting.Excused { Id = Id("excuse", line, miss), Line = line.Id, On = miss, Minutes = each, For = Id("miss", line, miss), Rule = rule };
        }
    }

    private static PostingId Id(string what, ServiceLine line, LocalDate day) => new($"{what}-{line.Id}-{Rendering.Dates.Iso(day)}");
}
