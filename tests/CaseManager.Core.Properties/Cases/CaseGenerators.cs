using System.Collections.Immutable;
using CaseManager.Core.Cases;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Cases;

/// <summary>Random case files: events of every name, in any order of dates, some of them corrected, voided, stamped or with odd texts.</summary>
public static class CaseGenerators
{
    internal static readonly LocalDate Born = new(2010, 5, 6);

    private static readonly string[] Texts = ["", "true", "incident-7", "Zoë", "\U0001F600", "a\"b\\c", "\u0001\u2028</x>", "  "];

    /// <summary>The arbitrary that FsCheck finds by type.</summary>
    public static Arbitrary<CaseFile> CaseFiles() => Files.ToArbitrary();

    private static Gen<LocalDate> Dates => Gen.Choose(0, 5_000).Select(Born.PlusDays);

    private static Gen<string> Text => Gen.Elements(Texts);

    private static Gen<Instant?> Moments =>
        Gen.Frequency(
            (1, Gen.Constant<Instant?>(null)),
            (4, Gen.Choose(0, int.MaxValue).Select<int, Instant?>(n => Instant.FromUnixTimeSeconds(n) + Duration.FromNanoseconds(n))));

    private static Gen<CaseAttributes> Attributes =>
        Gen.Elements("eligible", "category", "purpose", "x").Zip(Text).ListOf()
            .Select(pairs => CaseAttributes.From(pairs.DistinctBy(pair => pair.Item1).Select(pair => new KeyValuePair<string, string>(pair.Item1, pair.Item2))));

    private static Gen<CaseEvent> Records =>
        from name in Gen.Elements(EventNames.All.Where(name => name != EventNames.RecordVoided).ToArray())
        from day in Dates
        from ahead in Gen.Choose(0, 90)
        from dates in Gen.Choose(0, 7)
        from episode in Text
        from attributes in Attributes
        from at in Moments
        from who in Text
        select new CaseEvent
        {
            Id = new CaseEventId("unnumbered"),
            Name = name,
            On = day,
            For = (dates & 1) == 0 ? null : day.PlusDays(ahead),
            Until = (dates & 2) == 0 ? null : day.PlusDays(ahead),
            Through = (dates & 4) == 0 ? null : day.PlusDays(ahead),
            Episode = episode,
            Attributes = attributes,
            Stamp = new RecordStamp(at, who.Length == 0 ? null : who),
        };

    /// <summary>A record, what it does (0–5 happens, 6–7 replaces, 8 voids) and which standing record it is about.</summary>
    private static Gen<CaseFile> Files =>
        from steps in (from record in Records from act in Gen.Choose(0, 8) from pick in Gen.Choose(0, 1_000) select (record, act, pick)).ListOf()
        from attributes in Attributes
        from holidays in Dates.ListOf()
        from calendar in Gen.Elements<string?>(null, "tx")
        select steps
            .Select((step, i) => (Record: step.record with { Id = new CaseEventId($"e{i}") }, step.act, step.pick))
            .Aggregate(Open(attributes, [.. holidays], calendar), (file, step) => Apply(file, step.Record, step.act, step.pick));

    private static CaseFile Open(CaseAttributes attributes, ImmutableArray<LocalDate> holidays, string? calendar) =>
        CaseFile.Open(
            new CaseId("c-1"),
            new Student(new StudentId("s-1"), Born),
            new JurisdictionId("us-tx"),
            [],
            calendar,
            attributes,
            holidays.IsEmpty ? [] : [new(new JurisdictionId("us-tx"), holidays)]).Value;

    private static CaseFile Apply(CaseFile file, CaseEvent record, int act, int pick)
    {
        if (act < 6 || file.Events.IsEmpty)
        {
            return file.Record(record).Value;
        }

        CaseEventId target = file.Events[pick % file.Events.Length].Id;
        return act < 8 ? file.Correct(target, record).Value : file.Void(target, record.Id, record.On, record.Stamp).Value;
    }
}
