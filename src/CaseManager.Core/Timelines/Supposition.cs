using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>A case as it would be, after the questions asked so far.</summary>
/// <param name="File">The case.</param>
/// <param name="Stays">Where the student is when, in order; at least one.</param>
/// <param name="AsOf">The day to look from: never before what is supposed to have happened.</param>
/// <param name="StandIns">The record that stands in for an event that was moved, by the event's own id.</param>
internal sealed record Supposition(CaseFile File, ImmutableArray<Stay> Stays, LocalDate AsOf, ImmutableDictionary<CaseEventId, CaseEventId> StandIns)
{
    private const string Name = "supposed";

    /// <summary>The case as it is.</summary>
    internal static Supposition Of(CaseFile file, TimelineEvaluator evaluator, LocalDate asOf) =>
        new(file, [new Stay(evaluator, CivilDay.FirstDate)], asOf, ImmutableDictionary<CaseEventId, CaseEventId>.Empty);

    /// <summary>A name that no record and no episode of a case has.</summary>
    internal static CaseEventId FreeId(CaseFile file)
    {
        HashSet<string> taken = [.. file.Records.Select(record => record.Id.Value), .. file.Records.Select(record => record.Episode)];
        string free = Name;
        for (int next = 2; taken.Contains(free); next++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{Name}-{next}");
        }

        return new CaseEventId(free);
    }

    /// <summary>Supposes one thing more.</summary>
    internal Result<Supposition> With(TimelineQuestion question)
    {
        switch (question)
        {
            case TimelineQuestion.AddEvent add:
                return File.Record(add.Event).Map(supposed => this with { File = supposed, AsOf = LocalDate.Max(AsOf, add.Event.On) });
            case TimelineQuestion.MoveEvent move:
                return Moved(move);
            case TimelineQuestion.VoidEvent gone:
                return Voided(gone.Event).Map(supposed => this with { File = supposed });
            case TimelineQuestion.CloseSchool close:
                ArgumentNullException.ThrowIfNull(close.Closure);
                SchoolCalendar open = CalendarOn(close.Closure.From);
                return open.TryWith(close.Closure).Map(changed => Following(changed, open));
            case TimelineQuestion.HoldSchool hold:
                SchoolCalendar closed = CalendarOn(hold.Date);
                return closed.TryWithExtraDay(hold.Date).Map(changed => Following(changed, closed));
            default:
                var transfer = (TimelineQuestion.MoveStudent)question;
                ArgumentNullException.ThrowIfNull(transfer.Other);
                return this with
                {
                    Stays = [.. Stays.Where(stay => stay.From < transfer.From || stay == Stays[0]), new Stay(transfer.Other, transfer.From)],
                    AsOf = LocalDate.Max(AsOf, transfer.From),
                };
        }
    }

    /// <summary>Every clock; a moved event has its own id again.</summary>
    internal ImmutableArray<Deadline> Evaluate()
    {
        Dictionary<CaseEventId, CaseEventId> own = StandIns.ToDictionary(entry => entry.Value, entry => entry.Key);
        var deadlines = ImmutableArray.CreateBuilder<Deadline>();
        for (int i = 0; i < Stays.Length; i++)
        {
            LocalDate? next = i + 1 < Stays.Length ? Stays[i + 1].From : null;
            deadlines.AddRange(Stays[i].Evaluator.Evaluate(File, AsOf).Where(deadline => BelongsTo(deadline, Stays[i].From, next)).Select(deadline => Named(deadline, own)));
        }

        return deadlines.DrainToImmutable();
    }

    /// <summary>A clock that an event opens belongs to where the student was on the day it started; any other to where the student is now.</summary>
    private static bool BelongsTo(in Deadline deadline, LocalDate from, LocalDate? next) =>
        deadline.StartEvent is null ? next is null : deadline.StartedOn >= from && !(deadline.StartedOn >= next);

    private static Deadline Named(in Deadline deadline, Dictionary<CaseEventId, CaseEventId> own) =>
        own.Count == 0 ? deadline : deadline with
        {
            Key = deadline.Key with { StartEvent = own.GetValueOrDefault(deadline.Key.StartEvent, deadline.Key.StartEvent) },
            MetEvent = deadline.MetEvent is { } met ? own.GetValueOrDefault(met, met) : null,
        };

    private Result<Supposition> Moved(TimelineQuestion.MoveEvent move)
    {
        CaseEventId record = RecordOf(move.Event);
        if (File.Events.FirstOrDefault(happened => happened.Id == record) is not { } standing)
        {
            return Voided(move.Event).Map(_ => this); // Refused, in the words of the case file.
        }

        CaseEventId standIn = FreeId(File);
        return File.Correct(record, standing with { Id = standIn, On = move.To, Replaces = null })
            .Map(supposed => this with { File = supposed, AsOf = LocalDate.Max(AsOf, move.To), StandIns = StandIns.SetItem(move.Event, standIn) });
    }

    private Result<CaseFile> Voided(CaseEventId happened)
    {
        CaseEventId record = RecordOf(happened);
        LocalDate on = File.Records.FirstOrDefault(written => written.Id == record)?.On ?? File.Student.BirthDate;
        return File.Void(record, FreeId(File), on, default);
    }

    private CaseEventId RecordOf(CaseEventId happened) => StandIns.GetValueOrDefault(happened, happened);

    /// <summary>The calendar that the student follows on a day.</summary>
    private SchoolCalendar CalendarOn(LocalDate day) => Stays.Last(stay => stay.From <= day || stay == Stays[0]).Evaluator.Calendar.Calendar;

    /// <summary>A changed calendar, under whatever rules the present one is in use.</summary>
    private Supposition Following(SchoolCalendar changed, SchoolCalendar present) =>
        this with
        {
            Stays = [.. Stays.Select(stay => stay.Evaluator.Calendar.Calendar == present ? stay with { Evaluator = stay.Evaluator.On(changed) } : stay)],
        };
}
