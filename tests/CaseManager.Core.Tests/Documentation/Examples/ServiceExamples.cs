using CaseManager.Core.Calendars;
using CaseManager.Core.Limits;
using CaseManager.Core.Services;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class ServiceExamples
{
    internal static void Expand(TextWriter output)
    {
        // begin-snippet: expand-line
        // School begins on Wednesday 3 September 2025; Monday 13 October is a holiday.
        SchoolYearCalendar year = SchoolYearCalendar.Create(
            "demo", new SchoolYear(2025), new LocalDate(2025, 9, 3), new LocalDate(2025, 10, 17),
            nonInstructional: [new NonInstructionalSpan(new LocalDate(2025, 10, 13), new LocalDate(2025, 10, 13), "holiday", DayKinds.Holiday)]).Value;
        var calendar = new ServiceCalendar(SchoolCalendar.Join([year]).Value);
        var speech = new ServiceLine
        {
            Id = new ServiceLineId("speech"),
            Kind = ServiceKind.RelatedService,
            Type = ServiceType.SpeechLanguagePathology,
            Frequency = new ServiceFrequency { Times = 3, Per = ServicePeriod.Week },
            Length = new SessionLength { Each = new Minutes(20) },
            Starts = new LocalDate(2025, 9, 3),
            Ends = new LocalDate(2025, 10, 17),
        };

        var expansion = ServiceExpansion.Of(speech, calendar, new ExpansionPolicy { ShortPeriod = ShortPeriodRule.BySchoolDays });
        output.WriteLine(expansion.Obligations[0]);
        output.WriteLine(expansion.Obligations[1]);
        output.WriteLine(expansion.Obligations[^1]);
        output.WriteLine($"in all: {expansion.Total}");
        // end-snippet
    }

    internal static void Balance(TextWriter output)
    {
        // begin-snippet: ledger-balance
        SessionLedger ledger = SessionLedgerJson.Read("""
            { "schema": 1, "student": "s-1", "postings": [
                { "$kind": "prescribed", "id": "p1", "line": "speech", "on": "2025-09-08", "through": "2025-09-14", "minutes": 60 },
                { "$kind": "delivered",  "id": "d1", "line": "speech", "on": "2025-09-08", "minutes": 30, "inGroup": 20 },
                { "$kind": "missed",     "id": "m1", "line": "speech", "on": "2025-09-10", "minutes": 30, "cause": "providerAbsent" },
                { "$kind": "madeUp",     "id": "u1", "line": "speech", "on": "2025-09-17", "minutes": 20, "for": "m1" }] }
            """u8).Value;

        foreach (LocalDate day in new LocalDate[] { new(2025, 9, 14), new(2025, 9, 17) })
        {
            MinutesBalance balance = ledger.BalanceAt(day);
            output.WriteLine($"{day:uuuu-MM-dd}: {balance.Delivered} of {balance.Prescribed} given, {balance.PastDue} past due, of these missed by the provider: {balance.Unresolved.ProviderAbsent}");
        }

        // Only ten missed minutes are left, so fifteen cannot be made up; the answer says so.
        var tooMany = new SessionPosting.MadeUp { Id = new PostingId("u2"), Line = new ServiceLineId("speech"), On = new LocalDate(2025, 9, 18), Minutes = new Minutes(15), For = new PostingId("m1") };
        output.WriteLine(ledger.Post(tooMany).ValidationErrors.Single().ErrorMessage);
        // end-snippet
    }

    internal static void Forecast(TextWriter output)
    {
        // begin-snippet: limits-forecast
        LimitPack illinois = LimitPackReader.Read(BuiltInLimits.Read("us-il").Span).Value;
        var slp = new Roster
        {
            Id = "slp-1",
            Unit = LimitUnit.Provider,
            Role = "speech-language-pathologist",
            Students = [.. Enumerable.Range(1, 60).Select(i => new RosterStudent { Id = new StudentId($"s-{i}") })],
        };
        var found = new RosterChange(new LocalDate(2027, 3, 4), "slp-1", new RosterStudent { Id = new StudentId("s-61") }, Leaves: false, "initial evaluation due");

        foreach (ForecastBreach breach in CaseloadForecast.Of(illinois.Limits, [slp], [found], new LocalDate(2026, 11, 26)))
        {
            output.WriteLine($"week of {breach.Week:uuuu-MM-dd}: {breach.Reading}, because: {breach.Because[0].Reason}");
        }
        // end-snippet
    }
}
