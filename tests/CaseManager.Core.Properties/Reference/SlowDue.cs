using System.Text.Json;
using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>Finds the due date of one clock from the pack's own text (counting C3 to C9, C14 to C18).</summary>
internal sealed class SlowDue(List<SlowEvent> events, SlowCase file, SlowDays days, SlowClock clock, LocalDate asOf, JsonElement pack, LocalDate? projectedFrom)
{
    private JsonElement branch;

    private LocalDate? suspendedSince;

    /// <summary>Whether the suspension that is open now began on or before the due date (counting C13).</summary>
    internal bool IsSuspended(SlowDate due) => suspendedSince is { } since && (due.IsUnknown || since <= due.Day);

    /// <summary>What an excused or ended clock saw: nothing after the event that ended it (counting C13).</summary>
    private int Horizon => clock.Ending is "excused" or "ended" ? clock.EndedAt : events.Count - 1;

    private int Closing => clock.Ending == "open" ? events.Count - 1 : clock.EndedAt;

    internal SlowDate Find(JsonElement of)
    {
        branch = of;
        JsonElement expression = branch.GetProperty("due");
        suspendedSince = null;
        SlowDate due = Run(expression, 0);
        foreach (JsonElement absence in Modifiers("extendByAbsence"))
        {
            int absences = due.IsKnown ? Absences(due.Day!.Value) : 0;
            due = absences >= absence.GetProperty("atLeast").GetInt32() ? Run(expression, absences) : due;
        }

        foreach (JsonElement roll in Modifiers("roll").Where(_ => due.IsKnown))
        {
            due = Roll(due, roll);
        }

        foreach (JsonElement extension in Modifiers("extendByEvent").Where(_ => !due.IsAbsent))
        {
            due = Extend(due, extension);
        }

        return due;
    }

    internal SlowDate Opens(JsonElement of, JsonElement expression)
    {
        branch = of;
        return Run(expression, 0);
    }

    /// <summary>Whether every guard of a variant holds; null when the calendar does not say (counting C17).</summary>
    internal bool? Holds(JsonElement variant)
    {
        bool?[] answers = [.. variant.GetProperty("when").EnumerateArray().Select(Guard)];
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private IEnumerable<JsonElement> Modifiers(string kind) => SlowClocks.Modifiers(branch, kind);

    private static string[] Texts(JsonElement element, string key) => SlowClocks.Texts(element, key);

    private bool Reaches(int at) => clock.Episode is null || events[at].Episode == clock.Episode || events[at].IsOfStudent;

    private IEnumerable<SlowEvent> Later(string[] patterns, int through) =>
        Enumerable.Range(clock.StartedAt + 1, Math.Max(0, through - clock.StartedAt)).Where(i => Reaches(i) && SlowClocks.Matches(events[i], patterns)).Select(i => events[i]);

    private bool? Guard(JsonElement guard)
    {
        switch (guard.GetProperty("$kind").GetString())
        {
            case "remaining":
                SlowDate until = Point(guard.GetProperty("until").GetString()!, clock.Start);
                int? left = until.IsKnown ? days.Between(guard.GetProperty("basis").GetString()!, clock.Start, until.Day!.Value) : null;
                return left is { } remaining ? IsWithin(guard, Math.Max(remaining, 0), "atLeast", "below") : null;
            case "absences":
                SlowDate last = Point(guard.GetProperty("until").GetString()!, clock.Start);
                return last.IsKnown ? IsWithin(guard, Absences(last.Day!.Value), "atLeast", "below") : null;
            case "age":
                return (!guard.TryGetProperty("atLeastMonths", out JsonElement least) || file.Birth.PlusMonths(least.GetInt32()) <= clock.Start)
                    && (!guard.TryGetProperty("belowMonths", out JsonElement below) || file.Birth.PlusMonths(below.GetInt32()) > clock.Start);
            case "attribute":
                return Texts(guard, "in").Contains(file.Attributes.GetValueOrDefault(guard.GetProperty("key").GetString()!, "false"));
            case "has":
                return Later(Texts(guard, "event"), Horizon).Any();
            case "lacks":
                return !Later(Texts(guard, "event"), Horizon).Any();
            case "openedBy":
                return clock.OpenedAt >= 0 && SlowClocks.Matches(events[clock.OpenedAt], Texts(guard, "event"));
            case "startsBetween":
                (string from, string to) = (guard.GetProperty("from").GetString()!, guard.GetProperty("to").GetString()!);
                string day = $"{clock.Start.Month:00}-{clock.Start.Day:00}";
                bool after = string.CompareOrdinal(day, from) >= 0;
                bool before = string.CompareOrdinal(day, to) <= 0;
                return string.CompareOrdinal(from, to) <= 0 ? after && before : after || before;
            case "betweenTerms":
                return BetweenTerms();
            default:
                return !Guard(guard.GetProperty("guard"));
        }
    }

    private bool? BetweenTerms()
    {
        (LocalDate First, LocalDate Last)[] terms = [.. days.Years.Select(days.Span)];
        return terms.Any(term => term.First <= clock.Start && clock.Start <= term.Last) ? false
            : terms.Any(term => term.Last < clock.Start) && terms.Any(term => term.First > clock.Start) ? true
            : null;
    }

    private static bool IsWithin(JsonElement guard, int number, string least, string below) =>
        (!guard.TryGetProperty(least, out JsonElement low) || number >= low.GetInt32()) && (!guard.TryGetProperty(below, out JsonElement high) || number < high.GetInt32());

    private int Absences(LocalDate through) =>
        Later(["attendance.absent"], Horizon)
            .Select(e => e.On)
            .Where(day => day > clock.Start && day <= through && days.Contains("school", day))
            .Distinct()
            .Count();

    private SlowDate Run(JsonElement due, int added)
    {
        SlowDate origin = due.TryGetProperty("from", out JsonElement inner) ? Run(inner, 0) : SlowDate.Known(clock.Start);
        switch (due.GetProperty("$kind").GetString())
        {
            case "count":
                return Count(due, origin, added);
            case "before":
                return Before(due, origin);
            case "anniversary":
                return Anniversary(due, origin);
            case "age":
                return Age(due);
            case "onAnnualDate":
                return origin with { Day = origin.Day is { } day ? SlowDays.OnAnnualDate(day, due.GetProperty("date").GetString()!) : null, Basis = "calendar" };
            case "atCalendarPoint":
                return AtPoint(due.GetProperty("point").GetString()!, origin);
            case "givenBy":
                return Given(due);
            case "earliestOf":
                return Earliest([.. due.GetProperty("terms").EnumerateArray().Select(term => Run(term, 0))]);
            default:
                return Latest([.. due.GetProperty("terms").EnumerateArray().Select(term => Run(term, 0))]);
        }
    }

    private SlowDate Count(JsonElement due, SlowDate origin, int added)
    {
        string basis = due.GetProperty("basis").GetString()!;
        if (!origin.IsKnown)
        {
            return origin with { Basis = basis };
        }

        int number = due.GetProperty("days").GetInt32() + added;
        LocalDate day = origin.Day!.Value;
        bool fromTrigger = due.TryGetProperty("includeTrigger", out JsonElement include) && include.GetBoolean();
        number -= fromTrigger && number > 0 && days.Contains(basis, day) ? 1 : 0;
        SlowDate found = !Modifiers("suspend").Any() ? days.After(basis, day, number) : AcrossSuspensions(basis, day, number);
        return found.IsKnown ? Marked(found with { Projected = origin.Projected, MayBeEarlier = origin.MayBeEarlier }, basis, found.Day!.Value) : found;
    }

    /// <summary>From a suspending event on A until its ending event on B, the dates strictly after A through B do not count (counting C14).</summary>
    private SlowDate AcrossSuspensions(string basis, LocalDate start, int number)
    {
        string[] from = [.. Modifiers("suspend").SelectMany(suspend => Texts(suspend, "from"))];
        string[] until = [.. Modifiers("suspend").SelectMany(suspend => Texts(suspend, "until"))];
        var without = new HashSet<LocalDate>();
        LocalDate? began = null;
        LocalDate current = start;
        LocalDate last = clock.EndedOn ?? asOf;
        LocalDate? beyond = null;
        foreach (SlowEvent happened in Later([.. from, .. until], Closing))
        {
            if (began is { } since && SlowClocks.Matches(happened, until))
            {
                Exclude(since, happened.On);
                (began, current) = (null, LocalDate.Max(current, happened.On));
            }
            else if (began is null && SlowClocks.Matches(happened, from) && !SlowClocks.Matches(happened, until))
            {
                SlowDate soFar = days.After(basis, start, number, without);
                if ((soFar.IsKnown && happened.On > soFar.Day) || (soFar.IsUnknown && happened.On > current && (days.IsOutside(basis, current) || days.IsOutside(basis, happened.On))))
                {
                    break; // It came after the due date, or where the calendar says nothing any more.
                }

                began = happened.On;
            }
        }

        if (began is { } open)
        {
            Exclude(open, last);
            suspendedSince = clock.Ending == "open" ? open : null;
        }

        SlowDate found = days.After(basis, start, number, without);
        return found.IsUnknown && beyond is { } end ? Beyond(basis, start, number, without, end) : found;

        void Exclude(LocalDate after, LocalDate through)
        {
            for (LocalDate day = after.PlusDays(1); day <= through; day = day.PlusDays(1))
            {
                _ = without.Add(day);
            }

            beyond = days.IsOutside(basis, through) ? through : beyond;
        }
    }

    /// <summary>A suspension that ended beyond the calendar: what is left then takes one date for each day at least.</summary>
    private SlowDate Beyond(string basis, LocalDate start, int number, HashSet<LocalDate> without, LocalDate end)
    {
        int passed = 0;
        for (LocalDate day = start.PlusDays(1); !days.IsOutside(basis, start) && day <= days.Calendar!.Last; day = day.PlusDays(1))
        {
            passed += days.Contains(basis, day) && !without.Contains(day) ? 1 : 0;
        }

        return SlowDate.Unknown(LocalDate.Max(start, end).PlusDays(number - passed), basis);
    }

    private SlowDate Before(JsonElement due, SlowDate origin)
    {
        string basis = due.GetProperty("basis").GetString()!;
        if (!origin.IsKnown)
        {
            return origin with { Day = null, Basis = basis };
        }

        SlowDate found = days.Before(basis, origin.Day!.Value, due.GetProperty("days").GetInt32());
        return found.IsKnown ? Marked(found with { Projected = origin.Projected, MayBeEarlier = origin.MayBeEarlier }, basis, origin.Day.Value) : found;
    }

    private static SlowDate Anniversary(JsonElement due, SlowDate origin)
    {
        if (origin.IsAbsent || origin.Day is not { } day)
        {
            return origin.IsAbsent ? origin : SlowDate.Unknown(null);
        }

        int months = due.GetProperty("months").GetInt32();
        LocalDate found = SlowClocks.Text(due, "policy") switch
        {
            "dayBefore" => day.PlusMonths(months).PlusDays(-1),
            "days365" => day.PlusDays(months / 12 * 365),
            _ => day.PlusMonths(months),
        };
        return origin.IsKnown ? origin with { Day = found, Basis = "calendar" } : SlowDate.Unknown(found);
    }

    private SlowDate Age(JsonElement due)
    {
        int months = due.TryGetProperty("months", out JsonElement number)
            ? number.GetInt32()
            : pack.GetProperty("parameters").EnumerateArray().First(p => p.GetProperty("id").GetString() == due.GetProperty("parameter").GetString()).GetProperty("months").GetInt32();
        LocalDate attained = file.Birth.PlusMonths(months);
        return SlowClocks.Text(due, "edge") switch
        {
            "dayBefore" => SlowDate.Known(attained.PlusDays(-1)),
            "endOfMonth" => SlowDate.Known(new LocalDate(attained.Year, attained.Month, 1).PlusMonths(1).PlusDays(-1)),
            "endOfSchoolYear" => SlowDate.Known(new LocalDate(SlowDays.SchoolYear(attained) + 1, 6, 30)),
            "endOfTerm" => Point("lastInstructionalDay", attained),
            _ => SlowDate.Known(attained),
        };
    }

    private SlowDate AtPoint(string point, SlowDate origin)
    {
        if (origin.IsAbsent || origin.Day is not { } day)
        {
            return origin with { Basis = "calendar" };
        }

        SlowDate found = Point(point, day);
        return origin.IsKnown && found.IsKnown
            ? found with { Projected = origin.Projected || found.Projected, MayBeEarlier = origin.MayBeEarlier }
            : SlowDate.Unknown(found.Day); // A later date never has an earlier point, so the point of the earliest date bounds it.
    }

    private SlowDate Point(string point, LocalDate origin)
    {
        int year = SlowDays.SchoolYear(origin);
        if (point == "nextFirstInstructionalDay")
        {
            LocalDate[] firsts = [.. days.Years.Where(y => days.SchoolYearOf(y) <= year + 1).Select(y => days.Span(y).First).Where(first => first > origin).Order()];
            LocalDate later = days.Calendar is { } calendar && origin >= calendar.First && origin <= calendar.Last ? calendar.Last : origin;
            return firsts.Length > 0 ? Marked(SlowDate.Known(firsts[0]), "school", firsts[0]) : SlowDate.Unknown(later.PlusDays(1));
        }

        return days.Term(year) is not { } term ? SlowDate.Unknown(new LocalDate(year, 7, 1))
            : Marked(SlowDate.Known(point == "firstInstructionalDay" ? term.First : term.Last), "school", term.First);
    }

    private SlowDate Given(JsonElement due)
    {
        string[] patterns = Texts(due, "event");
        string which = due.GetProperty("date").GetString()!;
        if (patterns.Length == 0)
        {
            return clock.StartedAt >= 0 && DateOf(events[clock.StartedAt], which) is { } carried ? SlowDate.Known(carried) : SlowDate.Absent;
        }

        bool anywhere = SlowClocks.Text(due, "scope") == "case";
        bool later = due.TryGetProperty("laterThanStart", out JsonElement only) && only.GetBoolean();
        LocalDate[] dates =
        [
            .. (anywhere ? events.Take(Horizon + 1).Where((e, i) => i != clock.StartedAt && SlowClocks.Matches(e, patterns)) : Later(patterns, Horizon))
                .Select(e => DateOf(e, which))
                .OfType<LocalDate>()
                .Where(date => !later || date > clock.Start),
        ];
        return dates.Length == 0 ? SlowDate.Absent : SlowDate.Known(SlowClocks.Text(due, "take") == "latest" ? dates.Max() : dates.Min());
    }

    private static LocalDate? DateOf(SlowEvent happened, string which) =>
        which switch
        {
            "on" => happened.On,
            "for" => happened.For,
            "until" => happened.Until,
            _ => happened.Through,
        };

    private static SlowDate Earliest(SlowDate[] terms)
    {
        if (terms[0].IsAbsent)
        {
            return SlowDate.Absent;
        }

        SlowDate? known = terms.Where(term => term.IsKnown).MinBy(term => term.Day);
        SlowDate? unknown = terms.Where(term => term.IsUnknown).OrderBy(term => term.Day ?? LocalDate.MinIsoValue).FirstOrDefault();
        return known is null ? unknown!
            : unknown is not null && (unknown.Day is null || unknown.Day < known.Day) ? known with { MayBeEarlier = true }
            : known;
    }

    private static SlowDate Latest(SlowDate[] terms)
    {
        if (terms[0].IsAbsent)
        {
            return SlowDate.Absent;
        }

        SlowDate? known = terms.Where(term => term.IsKnown).OrderByDescending(term => term.Day).FirstOrDefault();
        SlowDate? unknown = terms.Where(term => term.IsUnknown).OrderByDescending(term => term.Day ?? LocalDate.MinIsoValue).FirstOrDefault();
        return unknown is null ? known!
            : known is not null && (unknown.Day is null || known.Day > unknown.Day) ? unknown with { Day = known.Day }
            : unknown;
    }

    private SlowDate Roll(SlowDate due, JsonElement roll)
    {
        string basis = roll.GetProperty("basis").GetString()!;
        bool next = roll.GetProperty("to").GetString() == "next";
        if (days.Contains(basis, due.Day!.Value))
        {
            return due;
        }

        SlowDate moved = next ? days.After(basis, due.Day.Value, 1) : days.Before(basis, due.Day.Value, 1);
        return moved.IsKnown ? Marked(due with { Day = moved.Day }, basis, moved.Day!.Value) : SlowDate.Unknown(next ? due.Day : null, due.Basis);
    }

    /// <summary>Only an agreement dated on or before the date it extends, and within the cap, replaces it (counting C15).</summary>
    private SlowDate Extend(SlowDate unextended, JsonElement extension)
    {
        SlowDate due = unextended;
        foreach (SlowEvent agreed in Later(Texts(extension, "on"), Closing))
        {
            bool inTime = agreed.Until is not null && due.Day is { } day && agreed.On <= day && agreed.Until >= day;
            if (inTime && IsWithinCap(unextended, agreed.Until!.Value, extension))
            {
                due = due with { State = "known", Day = agreed.Until };
            }
        }

        return due;
    }

    private bool IsWithinCap(SlowDate unextended, LocalDate until, JsonElement extension)
    {
        if (!extension.TryGetProperty("atMost", out JsonElement cap))
        {
            return true;
        }

        // A cap that is not known, or is counted from a date that is not, is at least so late.
        SlowDate most = days.After(cap.GetProperty("basis").GetString()!, unextended.Day!.Value, cap.GetProperty("days").GetInt32());
        return until <= most.Day;
    }

    private SlowDate Marked(SlowDate date, string basis, LocalDate through) =>
        projectedFrom is { } from && through >= from && days.IsBounded(basis) ? date with { Projected = true } : date;
}
