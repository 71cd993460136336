using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>
/// Walks the days on which a reading can change: changes, birthdays, first and last days of limits and variances. Between them nothing
/// happens, so nothing is read.
/// </summary>
internal sealed class ForecastWalk
{
    private readonly CaseloadLimit[] limits;
    private readonly RosterChange[] changes;
    private readonly LimitVariance[] variances;
    private readonly Dictionary<string, Roster> rosters;
    private readonly string[] order;
    private readonly List<Spell> spells = [];
    private readonly Dictionary<(string Limit, string Subject), Spell> over = [];

    internal ForecastWalk(CaseloadLimit[] limits, Roster[] rosters, RosterChange[] changes, LimitVariance[] variances)
    {
        this.limits = limits;
        this.variances = variances;
        this.changes = [.. changes.OrderBy(change => change.On)];
        order = [.. rosters.Select(roster => roster.Id)];
        this.rosters = new Dictionary<string, Roster>(StringComparer.Ordinal);
        foreach (Roster roster in rosters)
        {
            if (!this.rosters.TryAdd(roster.Id, roster))
            {
                throw new ArgumentException("Two rosters have one id.", nameof(rosters));
            }
        }

        if (changes.Any(change => !this.rosters.ContainsKey(change.Roster)))
        {
            throw new ArgumentException("A change names a roster that is not there.", nameof(changes));
        }
    }

    internal ImmutableArray<ForecastBreach> Over(LocalDate from, int weeks)
    {
        HashSet<(string, string)> already = [.. Readings(from).Where(reading => reading.Outcome == LimitOutcome.Over).Select(Key)];
        foreach ((LocalDate day, ImmutableArray<LimitReading> readings) in Steps(from, weeks))
        {
            Follow(readings, day, from, already);
        }

        return
        [
            .. spells.Select(spell => new ForecastBreach(
                IsoWeek.MondayOf(spell.Start), spell.End is { } last ? IsoWeek.MondayOf(last).PlusDays(last == IsoWeek.MondayOf(last) ? 0 : 7) : null, spell.Reading, spell.Start, spell.Because)),
        ];
    }

    internal ImmutableArray<ForecastWeek> ByWeek(LocalDate from, int weeks) => ForecastWeeks.Of(Steps(from, weeks), IsoWeek.MondayOf(from), weeks);

    /// <summary>The days on which something happens, each with how everything stands at its end. Once only: rosters change on the way.</summary>
    private IEnumerable<(LocalDate Day, ImmutableArray<LimitReading> Readings)> Steps(LocalDate from, int weeks)
    {
        foreach (LocalDate day in Days(from, IsoWeek.MondayOf(from).PlusWeeks(weeks).PlusDays(-1)))
        {
            foreach (RosterChange change in changes.Where(change => change.On == day))
            {
                Apply(change);
            }

            yield return (day, Readings(day));
        }
    }

    private ImmutableArray<LimitReading> Readings(LocalDate day) => CaseloadLimits.Read(limits, order.Select(id => rosters[id]), day, variances);

    private static (string Limit, string Subject) Key(LimitReading reading) => (reading.Limit.Id.ToString(), reading.Subject);

    private SortedSet<LocalDate> Days(LocalDate from, LocalDate end)
    {
        var days = new SortedSet<LocalDate> { from };
        IEnumerable<RosterStudent> students = rosters.Values.SelectMany(roster => roster.Students).Concat(changes.Select(change => change.Student));
        IEnumerable<LocalDate> dates =
        [
            .. changes.Select(change => change.On),
            .. variances.SelectMany(variance => new[] { variance.Span.Start, variance.Span.End.PlusDays(1) }),
            .. limits.SelectMany(limit => new[] { limit.From, limit.To?.PlusDays(1) }).OfType<LocalDate>(),
            .. students.Where(student => student.BirthDate is not null).SelectMany(student => Birthdays(student.BirthDate!.Value.Reveal(), from, end)),
        ];
        days.UnionWith(dates.Where(day => day >= from && day <= end));
        return days;
    }

    private static IEnumerable<LocalDate> Birthdays(LocalDate born, LocalDate from, LocalDate end)
    {
        for (int year = Math.Max(from.Year, born.Year); year <= end.Year; year++)
        {
            yield return born.PlusYears(year - born.Year);
        }
    }

    private void Apply(RosterChange change)
    {
        Roster roster = rosters[change.Roster];
        ImmutableArray<RosterStudent> others = roster.Students.RemoveAll(student => student.Id == change.Student.Id);
        rosters[change.Roster] = roster with { Students = change.Leaves ? others : others.Add(change.Student) };
    }

    private void Follow(ImmutableArray<LimitReading> readings, LocalDate day, LocalDate from, HashSet<(string Limit, string Subject)> already)
    {
        var still = new HashSet<(string, string)>();
        foreach (LimitReading reading in readings)
        {
            (string, string) key = Key(reading);
            if (reading.Outcome != LimitOutcome.Over)
            {
                continue;
            }

            still.Add(key);
            if (!over.ContainsKey(key))
            {
                var spell = new Spell(day, reading, Because(reading, day, from, isFromTheStart: day == from && already.Contains(key)));
                over.Add(key, spell);
                spells.Add(spell);
            }
        }

        foreach ((string, string) ended in over.Keys.Where(key => !still.Contains(key)).ToArray())
        {
            over[ended].End = day;
            over.Remove(ended);
        }
    }

    private ImmutableArray<ForecastCause> Because(LimitReading reading, LocalDate day, LocalDate from, bool isFromTheStart)
    {
        LocalDate monday = LocalDate.Max(IsoWeek.MondayOf(day), from);
        bool Concerned(string roster) => reading.Limit.Measure is LimitMeasure.Average
            ? rosters[roster].Organization == reading.Subject && new ScopeTest(reading.Limit.Scope, rosters[roster], day).Applies
            : roster == reading.Subject;
        ForecastCause[] causes =
        [
            .. changes.Where(change => change.On >= monday && change.On <= day && Concerned(change.Roster))
                .Select(change => new ForecastCause(change.On, change.Leaves ? ForecastCauseKind.Leaves : ForecastCauseKind.Joins, change.Reason, change.Rule)),
            .. rosters.Values.Where(roster => UsesAges(reading.Limit) && Concerned(roster.Id))
                .SelectMany(roster => roster.Students)
                .Where(student => student.BirthDate is not null)
                .SelectMany(student => Birthdays(student.BirthDate!.Value.Reveal(), monday, day).Where(birthday => birthday >= monday && birthday <= day)
                    .Select(birthday => new ForecastCause(birthday, ForecastCauseKind.Birthday, "a student has a birthday"))),
            .. variances.Where(variance => variance.Limit == reading.Limit.Id && variance.Subject == reading.Subject && variance.Span.End.PlusDays(1) is var ended && ended >= monday && ended <= day)
                .Select(variance => new ForecastCause(variance.Span.End.PlusDays(1), ForecastCauseKind.VarianceEnded, variance.Authority)),
        ];
        if (reading.Limit.From is { } begins && begins >= monday && begins <= day)
        {
            causes = [.. causes, new ForecastCause(begins, ForecastCauseKind.LimitBegins, reading.Limit.Title)];
        }

        // What happens on the first day is named beside it: the roster was over the limit without it.
        ImmutableArray<ForecastCause> before = isFromTheStart ? [new ForecastCause(from, ForecastCauseKind.FromTheStart, "over the limit already")] : [];
        return [.. before, .. causes.OrderBy(cause => cause.On)];
    }

    private static bool UsesAges(CaseloadLimit limit) => limit.Scope.AgeFrom is not null || limit.Scope.AgeThrough is not null;

    private sealed class Spell(LocalDate start, LimitReading reading, ImmutableArray<ForecastCause> because)
    {
        internal LocalDate Start { get; } = start;

        internal LocalDate? End { get; set; }

        internal LimitReading Reading { get; } = reading;

        internal ImmutableArray<ForecastCause> Because { get; } = because;
    }
}
