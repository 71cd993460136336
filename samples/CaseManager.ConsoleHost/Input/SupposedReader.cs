using System.Globalization;
using CaseManager.ConsoleHost.Commands;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Reads suppositions as they are written on the command line: <c>evaluation.completed@2026-01-09;purpose=initial</c>, <c>e4@2026-01-09</c>, <c>2026-01-12..2026-01-13</c>.</summary>
/// <param name="file">The case they are about.</param>
/// <param name="events">The names of events that some rule may look at.</param>
/// <param name="problems">Where what is wrong with them goes.</param>
internal sealed class SupposedReader(CaseFile file, IReadOnlySet<EventName> events, ProblemList problems)
{
    private const string CommandLine = "command line";

    private int added;

    internal Supposed? Add(string text)
    {
        string[] parts = text.Split(';', StringSplitOptions.TrimEntries);
        if (Dated("--add", parts[0]) is not ({ } name, { } on))
        {
            return null;
        }

        if (!EventName.IsValid(name) || !events.Contains(new EventName(name)))
        {
            return Refuse("--add", $"No rule knows an event '{name}'. Check the spelling, or give the pack that names it with --pack.");
        }

        CaseEvent? happened = Event(new EventName(name), on, parts.AsSpan(1));
        return happened is null ? null : new Supposed($"{name} happens on {Dates.Iso(on)}", on, new TimelineQuestion.AddEvent(happened));
    }

    internal Supposed? Move(string text) =>
        Dated("--move", text) is ({ } id, { } to) && Id("--move", id) is { } happened
            ? new Supposed($"{id} happened on {Dates.Iso(to)}", to, new TimelineQuestion.MoveEvent(happened, to))
            : null;

    internal Supposed? Void(string text) =>
        Id("--void", text) is { } happened ? new Supposed($"{text} never happened", null, new TimelineQuestion.VoidEvent(happened)) : null;

    internal Supposed? Close(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length <= 2 && Date("--close", ends[0]) is { } from && Date("--close", ends[^1]) is { } to
            ? new Supposed($"school is closed on {Dates.Span(from, to)}", null, new TimelineQuestion.CloseSchool(new NonInstructionalSpan(from, to, "supposed closure", DayKinds.Other)))
            : ends.Length > 2 ? Refuse("--close", "Write one date, or two with .. between them.") : null;
    }

    internal Supposed? Hold(string text) =>
        Date("--hold", text) is { } date ? new Supposed($"school is held on {Dates.Iso(date)}", null, new TimelineQuestion.HoldSchool(date)) : null;

    /// <summary>What stands before the last <c>@</c>, and the date after it.</summary>
    private (string? Name, LocalDate? Date) Dated(string option, string text)
    {
        int at = text.LastIndexOf('@');
        if (at > 0)
        {
            return (text[..at], Date(option, text[(at + 1)..]));
        }

        Refuse(option, "A date is missing. Write what it is about, then @, then the date as yyyy-MM-dd.");
        return default;
    }

    private CaseEvent? Event(EventName name, LocalDate on, ReadOnlySpan<string> more)
    {
        CaseEvent? happened = new() { Id = FreeId(), Name = name, On = on };
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in more)
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string key = equals < 0 ? part : part[..equals];
            if (equals < 1 || !attributes.TryAdd(key, part[(equals + 1)..]))
            {
                Refuse("--add", "After the date come key=value pairs, each key once, with ; between them.");
                return null;
            }
        }

        foreach (string key in (string[])["id", "episode", "for", "until", "through"])
        {
            if (happened is not null && attributes.Remove(key, out string? value))
            {
                happened = With(happened, key, value);
            }
        }

        return happened is null ? null : Attempt("--add", () => happened with { Attributes = CaseAttributes.From(attributes) });
    }

    private CaseEvent? With(CaseEvent happened, string key, string value)
    {
        switch (key)
        {
            case "id":
                return Id("--add", value) is { } id ? happened with { Id = id } : null;
            case "episode":
                return happened with { Episode = value };
            default:
                return Date("--add", value) is not { } date ? null
                    : key == "for" ? happened with { For = date }
                    : key == "until" ? happened with { Until = date }
                    : happened with { Through = date };
        }
    }

    private CaseEventId FreeId()
    {
        CaseEventId id;
        do
        {
            id = new CaseEventId(string.Create(CultureInfo.InvariantCulture, $"added-{++added}"));
        }
        while (file.Records.Any(record => record.Id == id));
        return id;
    }

    private LocalDate? Date(string option, string text) => Options.ReadDate(text, message => Refuse(option, message));

    private CaseEventId? Id(string option, string text)
    {
        CaseEventId? id = null;
        Attempt(option, () =>
        {
            id = new CaseEventId(text);
            return text;
        });
        return id;
    }

    /// <summary>Names are checked by the library alone.</summary>
    private T? Attempt<T>(string option, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            int parameter = refused.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            Refuse(option, parameter < 0 ? refused.Message : refused.Message[..parameter]);
            return null;
        }
    }

    private Supposed? Refuse(string option, string message)
    {
        problems.Add(CommandLine, option, message);
        return null;
    }
}
