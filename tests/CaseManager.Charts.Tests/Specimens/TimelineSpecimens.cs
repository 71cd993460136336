using System.Collections.Immutable;
using System.Text;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Charts.Tests.Specimens;

/// <summary>Made-up cases in Connecticut, on a published calendar.</summary>
internal static class TimelineSpecimens
{
    internal static readonly LocalDate AsOf = new(2021, 12, 2);

    private static readonly Lazy<TimelineEvaluator> Evaluator = new(() =>
    {
        RuleSet rules = RuleSet.Compile(RulePackReader.Read(BuiltInPacks.Read("us").Span).Value, RulePackReader.Read(BuiltInPacks.Read("us-ct").Span).Value).Value;
        string path = Path.Combine(AppContext.BaseDirectory, "calendars", "ct-woodstock-2021-22.json");
        return new TimelineEvaluator(rules, SchoolCalendar.Join([SchoolCalendarReader.Read(File.ReadAllBytes(path), "woodstock").Value]).Value.Bind(rules.Bases, rules.Holidays));
    });

    /// <summary>A case with a suspension, closed clocks, an overdue one, duties without a date, and clocks from birth.</summary>
    internal static TimelineChart Full() => Of(AsOf, [.. FullCase]);

    internal static TimelineChart Narrow() => new(Full().Clocks, AsOf) { Window = new DateInterval(new LocalDate(2021, 10, 1), new LocalDate(2022, 1, 31)) };

    internal static TimelineChart Empty() => new([], AsOf);

    internal static TimelineChart One() => new([.. Full().Clocks.Where(clock => clock.Deadline.Status == DeadlineStatus.Overdue).Take(1)], AsOf);

    /// <summary>Forty clocks at once: five disputes beside everything else.</summary>
    internal static TimelineChart Many()
    {
        IEnumerable<(string, string, string)> disputes = Enumerable.Range(1, 8).SelectMany(i => new[]
        {
            (LocalDateText(AsOf.PlusDays(-i * 6)), "due-process.complaint-received", $", \"episode\": \"dispute-{i}\", \"attributes\": {{ \"filedBy\": \"parent\" }}"),
            (LocalDateText(AsOf.PlusDays(-i * 4)), "state-complaint.received", $", \"episode\": \"complaint-{i}\""),
        });
        TimelineChart all = Of(AsOf, [.. FullCase, .. disputes]);
        return new TimelineChart([.. all.Clocks.Take(40)], AsOf);
    }

    internal static TimelineChart WithEpisode(string episode) =>
        Of(AsOf, [("2021-11-30", "state-complaint.received", $", \"episode\": \"{episode}\"")]);

    internal static ImmutableArray<Deadline> Deadlines() => [.. Many().Clocks.Concat(Full().Clocks).Select(clock => clock.Deadline)];

    private static IEnumerable<(string On, string Name, string More)> FullCase =>
    [
        ("2021-09-07", "referral.received", string.Empty),
        ("2021-09-14", "consent.initial-evaluation.requested", string.Empty),
        ("2021-09-28", "consent.initial-evaluation.received", string.Empty),
        ("2021-11-08", "eligibility.determined", ", \"attributes\": { \"eligible\": \"true\", \"category\": \"specific-learning-disability\" }"),
        ("2021-11-08", "consent.services.requested", string.Empty),
        ("2021-11-17", "consent.services.received", string.Empty),
        ("2021-11-22", "iep.meeting-held", ", \"attributes\": { \"purpose\": \"initial\" }"),
        ("2021-10-04", "records.requested", string.Empty),
        ("2021-11-29", "records.provided", string.Empty),
        ("2021-10-20", "state-complaint.received", string.Empty),
        ("2021-11-01", "state-complaint.extended", ", \"until\": \"2022-01-14\""),
        ("2021-09-20", "independent-evaluation.requested", string.Empty),
        ("2021-10-18", "surrogate.need-determined", string.Empty),
    ];

    private static string LocalDateText(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static TimelineChart Of(LocalDate asOf, (string On, string Name, string More)[] events)
    {
        var json = new StringBuilder("""{ "id": "c-1", "student": { "id": "s-1", "birthDate": "2012-05-05" }, "jurisdiction": "us-ct", "events": [""");
        json.AppendJoin(',', events.Select((item, i) => $"{{ \"id\": \"e{i + 1}\", \"name\": \"{item.Name}\", \"on\": \"{item.On}\"{item.More} }}"));
        CaseFile file = CaseJson.Read(Encoding.UTF8.GetBytes(json.Append("] }").ToString())).Value;
        return new TimelineChart(Evaluator.Value.Evaluate(file, asOf).Select(deadline => Evaluator.Value.Explain(file, deadline.Key, asOf)!), asOf);
    }
}
