using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>Events of one student as they happen, up to a day. What would happen later is not told.</summary>
internal sealed class CaseStory(LocalDate until, LocalDate begins)
{
    private static readonly CaseEventId[] Ids = [.. Enumerable.Range(1, 200).Select(number => new CaseEventId($"e{number}"))];

    private readonly List<CaseEvent> records = new(16);

    /// <summary>Where the story stands.</summary>
    internal LocalDate Today { get; private set; } = begins;

    /// <summary>Whether the story has come to the last day.</summary>
    internal bool IsOver => Today > until;

    internal IReadOnlyList<CaseEvent> Records => records;

    /// <summary>Lets days pass.</summary>
    internal CaseStory After(int days)
    {
        Today = Today.PlusDays(days);
        return this;
    }

    /// <summary>Tells what happens today.</summary>
    internal CaseStory Tell(EventName name, CaseAttributes? attributes = null, int? inDays = null, int? untilDays = null, string episode = "") =>
        TellAt(Today, name, attributes, inDays, untilDays, episode);

    /// <summary>Tells what happens so many days from now, while the story stays where it is.</summary>
    internal CaseStory Meanwhile(int days, EventName name, CaseAttributes? attributes = null, int? untilDays = null) =>
        TellAt(Today.PlusDays(days), name, attributes, null, untilDays, "");

    /// <summary>Writes the last record again, dated some days earlier.</summary>
    internal void CorrectLast(int daysEarlier)
    {
        CaseEvent last = records[^1];
        records.Add(last with { Id = Ids[records.Count], On = last.On.PlusDays(-daysEarlier), Replaces = last.Id });
    }

    /// <summary>Withdraws the last record.</summary>
    internal void VoidLast() =>
        records.Add(new CaseEvent { Id = Ids[records.Count], Name = EventNames.RecordVoided, On = until, Voids = records[^1].Id });

    private CaseStory TellAt(LocalDate day, EventName name, CaseAttributes? attributes, int? inDays, int? untilDays, string episode)
    {
        if (day <= until)
        {
            records.Add(new CaseEvent
            {
                Id = Ids[records.Count],
                Name = name,
                On = day,
                For = inDays is { } planned ? day.PlusDays(planned) : null,
                Until = untilDays is { } agreed ? day.PlusDays(agreed) : null,
                Attributes = attributes ?? CaseAttributes.Empty,
                Episode = episode,
            });
        }

        return this;
    }
}
