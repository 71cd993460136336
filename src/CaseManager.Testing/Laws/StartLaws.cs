using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.Testing.Builders;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Laws;

/// <summary>Laws of one clock: how its date moves with its start and with the calendar.</summary>
internal sealed class StartLaws(RuleSet rules)
{
    internal void Try(LawTrials trials, Gen<SchoolCalendar> calendars)
    {
        (TimelineRule Rule, EventPattern Opening)[] starts =
        [
            .. rules.Rules.SelectMany(rule => rule.Starts is ClockStart.OnEvent on ? on.AnyOf.Select(pattern => (rule, pattern)) : []),
        ];
        if (starts.Length == 0)
        {
            return;
        }

        Gen<StartTrial> any =
            from calendar in calendars
            from start in Gen.Elements(starts)
            from birth in DateGenerators.Birth(calendar)
            from day in DateGenerators.Near(calendar)
            from later in Gen.Choose(1, 40)
            select new StartTrial(calendar, rules.Jurisdiction, birth, start.Rule, start.Opening, day, later);
        trials.Try("A later start is never due earlier", any, DueEarlier, Smaller);
        trials.Try("A window opens before it closes", any, OpensAfterDue);
        trials.Try("Closing school never brings a date in school days forward, holding school never puts it off", any, MovedTheWrongWay);
        trials.Try("The latest start is on time, and a day later is not", any, LatestIsNotLatest, share: 10);
    }

    private string? DueEarlier(StartTrial trial)
    {
        if (trial.Opened(rules, trial.Start) is not { } before || before.Certainty.HasFlag(Certainty.MayBeEarlier)
            || trial.Opened(rules, trial.Start.PlusDays(trial.Later)) is not { } late)
        {
            return null;
        }

        if (late.DueOn < before.DueOn || (late.Variant == before.Variant && late.OpensOn < before.OpensOn))
        {
            return $"{trial.Rule.Id} started on {Iso(trial.Start)} is due on {Iso(before.DueOn)}{Branch(before)}; "
                + $"started on {Iso(trial.Start.PlusDays(trial.Later))} it is due on {Iso(late.DueOn)}{Branch(late)}.";
        }

        return null;
    }

    private string? OpensAfterDue(StartTrial trial) =>
        trial.Opened(rules, trial.Start) is { } clock && clock.OpensOn > clock.DueOn
            ? $"{trial.Rule.Id} opens on {Iso(clock.OpensOn)} and is due on {Iso(clock.DueOn)}."
            : null;

    private string? MovedTheWrongWay(StartTrial trial)
    {
        LocalDate changed = trial.Start.PlusDays(trial.Later);
        DayKinds kinds = trial.Calendar[changed].Kinds;
        if (kinds == DayKinds.None || kinds.HasFlag(DayKinds.BetweenTerms)
            || trial.Opened(rules, trial.Start) is not { } plain || !IsInSchoolDays(plain))
        {
            return null;
        }

        bool closes = kinds.HasFlag(DayKinds.Instructional);
        SchoolCalendar other = closes ? trial.Calendar.WithWeatherClosure(changed, "storm") : trial.Calendar.WithExtraDay(changed);
        if ((trial with { Calendar = other }).Opened(rules, trial.Start) is not { } moved || moved.Variant != plain.Variant)
        {
            return null;
        }

        (LocalDate? less, LocalDate? more) = closes ? (plain.DueOn, moved.DueOn) : (moved.DueOn, plain.DueOn);
        return less > more || (less is null && more is not null)
            ? $"{trial.Rule.Id} is due on {Iso(plain.DueOn)}, and on {Iso(moved.DueOn)} when school is {(closes ? "closed" : "held")} on {Iso(changed)}."
            : null;
    }

    private bool IsInSchoolDays(in Deadline clock) =>
        (clock.Variant is { } variant ? variant.Due : clock.Rule.Due) is DueExpression.Count { From: null } count
        && rules.Bases.Any(basis => basis.Id == count.Basis && basis is { Counts: DayCount.School, Except.IsEmpty: true });

    private string? LatestIsNotLatest(StartTrial trial)
    {
        if (trial.Opened(rules, trial.Start) is not { DueOn: { } due, Rule.Due: not DueExpression.Before } || trial.Calendar.Horizon?.Contains(due) != true)
        {
            return null;
        }

        // The clock of a student of whom nothing else is on file: the answer says which opening event it supposed, and that event promises the day.
        CaseFile empty = CaseFileBuilder.For(trial.Jurisdiction.Value).Born(trial.Birth).Build();
        LatestStartAnswer latest = trial.At(trial.Start).Under(rules).ExplainLatestStart(empty, trial.Rule.Id, due);
        if (latest is not { Date: { } day, Opening: { } opening } || day < trial.Start)
        {
            return null;
        }

        StartTrial question = trial with { Opening = opening, Promised = due };

        return IsLate(question, day, due)
            ? $"{trial.Rule.Id} has to start by {Iso(day)} to be done on {Iso(due)}, and is then late."
            : day < due && question.Opened(rules, day.PlusDays(1)) is { DueOn: { } next } && next <= due
                ? $"{trial.Rule.Id} has to start by {Iso(day)} to be done on {Iso(due)}, and a day later is still on time."
                : null;
    }

    private bool IsLate(StartTrial trial, LocalDate day, LocalDate due) => trial.Opened(rules, day) is { } clock && clock.DueOn > due;

    private static IEnumerable<StartTrial> Smaller(StartTrial trial) =>
        trial.Later > 1 ? [trial with { Later = 1 }, trial with { Later = trial.Later / 2 }, trial with { Start = trial.Start.PlusDays(1), Later = trial.Later - 1 }] : [];

    private static string Branch(in Deadline clock) => clock.Variant is { } variant ? $" by the branch {variant.Id}" : string.Empty;

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "an unknown day";
}
