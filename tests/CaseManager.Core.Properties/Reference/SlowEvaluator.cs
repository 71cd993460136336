using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Properties.Reference;

/// <summary>
/// The reference for deadlines: the clauses of counting, read off the pack's JSON, one date and one event at a time. It shares nothing
/// with the library that it judges.
/// </summary>
internal sealed class SlowEvaluator
{
    private readonly JsonElement pack;
    private readonly JsonElement[][] rules;
    private readonly SlowDays days;
    private readonly LocalDate? projectedFrom;

    internal SlowEvaluator(JsonElement pack, WalkCalendar? calendar, IReadOnlyList<WalkYear> years, LocalDate? projectedFrom)
    {
        this.pack = pack;
        this.projectedFrom = projectedFrom;
        days = new SlowDays(calendar, years, pack);
        rules =
        [
            .. pack.GetProperty("rules").EnumerateArray()
                .GroupBy(rule => rule.GetProperty("id").GetString())
                .Select(versions => versions.OrderBy(version => version.TryGetProperty("effective", out JsonElement span) ? SlowClocks.Text(span, "from") ?? string.Empty : string.Empty, StringComparer.Ordinal).ToArray()),
        ];
    }

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal List<SlowDeadline> Evaluate(SlowCase file, LocalDate asOf)
    {
        List<SlowEvent> events = file.Visible(asOf);
        var clocks = new SlowClocks(events, file, days, asOf);
        return [.. rules.SelectMany(clocks.Of).Select(clock => Settle(clock, events, file, asOf)).OfType<SlowDeadline>()];
    }

    private SlowDeadline? Settle(SlowClock clock, List<SlowEvent> events, SlowCase file, LocalDate asOf)
    {
        JsonElement rule = clock.Rule;
        var due = new SlowDue(events, file, days, clock, asOf, pack, projectedFrom);
        (JsonElement branch, bool known) = Choose(rule, due);
        SlowDate opens = rule.TryGetProperty("opens", out JsonElement opening) ? due.Opens(branch, opening) : SlowDate.Absent;
        string kind = SlowClocks.Text(rule, "kind") ?? "duty";
        string status = branch.TryGetProperty("status", out JsonElement own) ? own.GetString()! : rule.GetProperty("status").GetString()!;
        SlowDate date = SlowDate.Absent;
        string standing;
        if (kind == "minimumInterval" && status != "notModelled")
        {
            date = opens.IsUnknown ? opens : date;
            standing = Ended(clock) ?? (opens.IsUnknown ? "CalendarUnknown" : "NotYetOpen");
            if (opens.IsAbsent || clock.Ending == "met" || (opens.IsKnown && asOf >= opens.Day))
            {
                return null;
            }
        }
        else if (!branch.TryGetProperty("due", out _))
        {
            standing = Ended(clock) ?? (kind == "qualitative" && status != "notModelled" ? "NoFederalNumber" : "NotModelled");
        }
        else
        {
            date = known ? due.Find(branch) : SlowDate.Unknown(clock.Start);
            if (date.IsAbsent)
            {
                return null;
            }

            standing = Standing(clock, date, opens, kind, due.IsSuspended(date), asOf);
        }

        return new SlowDeadline(
            rule.GetProperty("id").GetString()!,
            clock.Episode ?? string.Empty,
            clock.StartedAt < 0 ? null : events[clock.StartedAt].Id,
            clock.Start,
            branch.Equals(rule) ? null : branch.GetProperty("id").GetString(),
            standing,
            opens.IsKnown ? opens.Day : null,
            date.IsKnown ? date.Day : null,
            date.IsUnknown ? date.Day : null,
            date.IsKnown ? WorkBy(date.Day!.Value) : null,
            clock.Ending == "met" ? clock.EndedOn : null,
            clock.Ending == "met" ? events[clock.EndedAt].Id : null,
            date.IsKnown && standing is "Running" or "Overdue" or "Suspended" && date.IsKnown ? days.Between(date.Basis, asOf, date.Day!.Value) : null,
            date.Day is null ? null : date.Basis,
            Certainty(status == "verified" && !LeansOnUnread(branch) ? status : "recalled", date, opens));
    }

    /// <summary>The one variant whose guards hold, or the rule itself; not known when the calendar does not say (counting C17).</summary>
    private static (JsonElement Branch, bool Known) Choose(JsonElement rule, SlowDue due)
    {
        bool known = true;
        if (rule.TryGetProperty("variants", out JsonElement variants))
        {
            foreach (JsonElement variant in variants.EnumerateArray())
            {
                switch (due.Holds(variant))
                {
                    case true:
                        return (WithModifiers(variant, rule), true);
                    case null:
                        known = false;
                        break;
                    default:
                        break;
                }
            }
        }

        return (rule, known);
    }

    /// <summary>A variant that names no modifiers and no status has the rule's.</summary>
    private static JsonElement WithModifiers(JsonElement variant, JsonElement rule)
    {
        var merged = new Dictionary<string, JsonElement>();
        foreach (string key in (string[])["modifiers", "status"])
        {
            if (rule.TryGetProperty(key, out JsonElement value))
            {
                merged[key] = value;
            }
        }

        foreach (JsonProperty property in variant.EnumerateObject())
        {
            merged[property.Name] = property.Value;
        }

        return JsonSerializer.SerializeToElement(merged);
    }

    /// <summary>A date found from a parameter whose text was not read rests on it.</summary>
    private bool LeansOnUnread(JsonElement branch) =>
        branch.TryGetProperty("due", out JsonElement due) && pack.TryGetProperty("parameters", out JsonElement parameters) && parameters.EnumerateArray().Any(parameter =>
            parameter.GetProperty("status").GetString() != "verified" && due.GetRawText().Contains($"\"{parameter.GetProperty("id").GetString()}\"", StringComparison.Ordinal));

    private static string? Ended(SlowClock clock) => clock.Ending == "excused" ? "Excused" : clock.Ending == "ended" ? "NoLongerRequired" : null;

    /// <summary>Precedence of counting C13.</summary>
    private static string Standing(SlowClock clock, SlowDate due, SlowDate opens, string kind, bool suspended, LocalDate asOf)
    {
        if (Ended(clock) is { } ended)
        {
            return ended;
        }

        if (clock.Ending == "met")
        {
            return due.Day is { } day && clock.EndedOn <= day ? "MetOnTime" : due.IsKnown ? "MetLate" : "CalendarUnknown";
        }

        return suspended ? "Suspended"
            : due.IsUnknown ? "CalendarUnknown"
            : opens.IsKnown && asOf < opens.Day ? "NotYetOpen"
            : asOf <= due.Day ? "Running"
            : kind == "right" ? "Lapsed" : "Overdue";
    }

    private static string Certainty(string status, SlowDate due, SlowDate opens)
    {
        string[] doubts =
        [
            .. (string[])(status == "verified" ? [] : ["RuleUnverified"]),
            .. (string[])((due.IsKnown && due.Projected) || (opens.IsKnown && opens.Projected) ? ["CalendarProjected"] : []),
            .. (string[])((due.IsKnown && due.MayBeEarlier) || (opens.IsKnown && opens.MayBeEarlier) ? ["MayBeEarlier"] : []),
        ];
        return doubts.Length == 0 ? "Firm" : string.Join(", ", doubts);
    }

    private LocalDate WorkBy(LocalDate due)
    {
        LocalDate day = due;
        while (!days.Contains("business", day))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }
}
