using System.Text.Json;
using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>Opens and closes clocks, event by event (counting C10, C11, C13, C19, C25).</summary>
internal sealed class SlowClocks(List<SlowEvent> events, SlowCase file, SlowDays days, LocalDate asOf)
{
    /// <summary>The clocks of one rule, of all its versions: by start date, then by the event they run from.</summary>
    internal IEnumerable<SlowClock> Of(JsonElement[] versions)
    {
        var clocks = new List<SlowClock>();
        if (!versions[0].TryGetProperty("starts", out JsonElement starts))
        {
            return clocks;
        }

        string from = Text(starts, "from") ?? "event";
        if (from == "event")
        {
            foreach (string episode in events.Select(e => e.Episode).Append(string.Empty).Distinct())
            {
                Follow(versions, episode, clocks);
            }
        }

        foreach (JsonElement version in versions)
        {
            if (from == "birth")
            {
                FromBirth(version, clocks);
            }
            else if (from == "schoolYear")
            {
                EachYear(version, clocks);
            }
        }

        return clocks
            .OrderBy(clock => Array.FindIndex(versions, version => version.Equals(clock.Rule)))
            .ThenBy(clock => clock.Start)
            .ThenBy(clock => clock.StartedAt);
    }

    internal static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    internal static string[] Texts(JsonElement element, string key) =>
        element.TryGetProperty(key, out JsonElement value) ? [.. value.EnumerateArray().Select(text => text.GetString()!)] : [];

    internal static IEnumerable<JsonElement> Modifiers(JsonElement owner, string kind) =>
        owner.TryGetProperty("modifiers", out JsonElement modifiers)
            ? modifiers.EnumerateArray().Where(modifier => modifier.GetProperty("$kind").GetString() == kind)
            : [];

    internal static bool Matches(SlowEvent happened, IEnumerable<string> patterns) => patterns.Any(happened.Is);

    private void Follow(JsonElement[] versions, string episode, List<SlowClock> clocks)
    {
        SlowClock? open = null;
        SlowClock? last = null;
        bool openedOnce = false;
        for (int i = 0; i < events.Count; i++)
        {
            SlowEvent happened = events[i];
            bool own = happened.Episode == episode;
            bool reaches = own || happened.IsOfStudent;
            if (open is not null && reaches && Close(open, i))
            {
                (last, open) = (open, null);
            }

            // Nothing begins again after a terminating event, whether it ended the last clock or came later.
            if (last is not null && reaches && (last.Ending == "ended" || Modifiers(last.Rule, "terminate").Any(modifier => Matches(happened, Texts(modifier, "on")))))
            {
                last = null;
            }

            JsonElement version = Array.Find(versions, candidate => InForce(candidate, happened.On));
            if (!own || version.ValueKind == JsonValueKind.Undefined)
            {
                continue;
            }

            JsonElement starts = version.GetProperty("starts");
            string take = Text(starts, "take") ?? "earliest";
            if (Lacks(happened, version))
            {
                continue;
            }

            bool starting = Matches(happened, Texts(starts, "anyOf"));
            bool reopening = Matches(happened, Texts(starts, "reopenedBy"));
            if (open is not null && (reopening || Matches(happened, Texts(starts, "restartedBy")) || (starting && take == "latest")))
            {
                (open.Rule, open.Start, open.StartedAt) = (version, happened.On, i);
                open.OpenedAt = starting && take == "latest" ? i : open.OpenedAt;
                open.Seen.Clear();
            }
            else if (open is null && last is not null && reopening)
            {
                open = new SlowClock { Rule = version, Start = happened.On, Episode = episode, OpenedAt = last.OpenedAt, StartedAt = i };
                clocks.Add(open);
            }
            else if (open is null && starting && !(take == "first" && openedOnce))
            {
                open = new SlowClock { Rule = version, Start = happened.On, Episode = episode, OpenedAt = i, StartedAt = i };
                openedOnce = true;
                clocks.Add(open);
            }
        }
    }

    /// <summary>Whether every branch of a rule finds its date from a date of the starting event, and the event has none.</summary>
    private static bool Lacks(SlowEvent happened, JsonElement rule)
    {
        if (!rule.TryGetProperty("due", out JsonElement due))
        {
            return false;
        }

        IEnumerable<string> needed = Needed(due);
        if (rule.TryGetProperty("variants", out JsonElement variants))
        {
            foreach (JsonElement variant in variants.EnumerateArray())
            {
                needed = needed.Intersect(variant.TryGetProperty("due", out JsonElement own) ? Needed(own) : []);
            }
        }

        return needed.Any(date => !happened.Is($"{happened.Name}[{date}=given]"));
    }

    private static IEnumerable<string> Needed(JsonElement due) =>
        due.GetProperty("$kind").GetString() switch
        {
            "givenBy" => due.TryGetProperty("event", out _) || due.GetProperty("date").GetString() == "on" ? [] : [due.GetProperty("date").GetString()!],
            "earliestOf" or "latestOf" => Needed(due.GetProperty("terms")[0]),
            _ => due.TryGetProperty("from", out JsonElement from) ? Needed(from) : [],
        };

    private bool InForce(JsonElement rule, LocalDate start)
    {
        if (!rule.TryGetProperty("effective", out JsonElement effective))
        {
            return true;
        }

        LocalDate day = Text(effective, "by") == "asOf" ? asOf : start;
        return !(Text(effective, "from") is { } from && day < SlowEvaluator.Date(from)) && !(Text(effective, "to") is { } to && day > SlowEvaluator.Date(to));
    }

    private bool Close(SlowClock clock, int at)
    {
        SlowEvent happened = events[at];
        if (clock.Rule.TryGetProperty("ends", out JsonElement ends))
        {
            string[] all = Texts(ends, "allOf");
            clock.Seen.UnionWith(all.Where(happened.Is));
            if (Matches(happened, Texts(ends, "anyOf")) || (all.Length > 0 && Array.TrueForAll(all, clock.Seen.Contains)))
            {
                clock.Ending = "met";
            }
        }

        if (clock.Ending == "open" && Modifiers(clock.Rule, "exempt").Any(modifier => Matches(happened, Texts(modifier, "on"))))
        {
            clock.Ending = "excused";
        }

        if (clock.Ending == "open" && Modifiers(clock.Rule, "terminate").Any(modifier => Matches(happened, Texts(modifier, "on"))))
        {
            clock.Ending = "ended";
        }

        if (clock.Ending == "open")
        {
            return false;
        }

        (clock.EndedAt, clock.EndedOn) = (at, happened.On);
        return true;
    }

    private void FromBirth(JsonElement rule, List<SlowClock> clocks)
    {
        if (file.Birth > asOf || !InForce(rule, file.Birth))
        {
            return;
        }

        JsonElement starts = rule.GetProperty("starts");
        string[] from = Texts(starts, "listedFrom");
        string[] until = Texts(starts, "listedUntil");
        bool listed = from.Length == 0;
        var clock = new SlowClock { Rule = rule, Start = file.Birth, Episode = null };
        for (int i = 0; i < events.Count; i++)
        {
            if (Matches(events[i], from))
            {
                listed = true;
                if (clock.Ending is "ended" or "excused")
                {
                    clock = new SlowClock { Rule = rule, Start = file.Birth, Episode = null };
                }
            }
            else if (Matches(events[i], until))
            {
                listed = false;
            }

            _ = clock.Ending == "open" && Close(clock, i);
        }

        if (listed)
        {
            clocks.Add(clock);
        }
    }

    /// <summary>Each year from its 1 July on for a case that was there by its last day; the present year also when no calendar covers it.</summary>
    private void EachYear(JsonElement rule, List<SlowClock> clocks)
    {
        int present = SlowDays.SchoolYear(asOf);
        var terms = days.Years.Select(year => (Year: days.SchoolYearOf(year), Span: days.Span(year))).Where(term => term.Year <= present).ToList();
        if (!terms.Exists(term => term.Year == present))
        {
            terms.Add((present, (new LocalDate(present, 7, 1), asOf)));
        }

        for (int t = 0; t < terms.Count; t++)
        {
            (_, (LocalDate first, LocalDate last)) = terms[t];
            WalkYear? following = Array.Find(days.Years, year => days.Span(year).First > first);
            LocalDate? next = following is null ? null : days.Span(following).First;
            SlowEvent[] before = [.. events.Where(e => next is null || e.On < next)];
            if (!InForce(rule, first) || !before.Any(e => e.On <= last))
            {
                continue;
            }

            if (InYear(rule, first, last, before.Length) is { } clock)
            {
                clocks.Add(clock);
            }
        }
    }

    /// <summary>The clock of one year, from the events up to the next one; null when the student had left and did not come back in time.</summary>
    private SlowClock? InYear(JsonElement rule, LocalDate first, LocalDate last, int count)
    {
        string[] from = Texts(rule.GetProperty("starts"), "listedFrom");
        string[] until = Texts(rule.GetProperty("starts"), "listedUntil");
        SlowEvent? said = events.Take(count).LastOrDefault(e => e.On < first && (Matches(e, from) || Matches(e, until)));
        SlowClock? clock = said is null || !Matches(said, until) ? new SlowClock { Rule = rule, Start = first, Episode = null } : null;
        for (int i = 0; i < count; i++)
        {
            SlowEvent happened = events[i];
            if (happened.On < first)
            {
                continue;
            }

            _ = clock is { Ending: "open" } && Close(clock, i);
            if (Matches(happened, until))
            {
                if (clock is { Ending: "open" })
                {
                    (clock.Ending, clock.EndedAt, clock.EndedOn) = ("ended", i, happened.On);
                }
            }
            else if (Matches(happened, from) && happened.On <= last && clock?.Ending is not ("open" or "met"))
            {
                clock = new SlowClock { Rule = rule, Start = first, Episode = null };
            }
        }

        return clock;
    }
}
