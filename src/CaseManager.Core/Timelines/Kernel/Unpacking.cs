using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Turns what the kernel found into what hosts see.</summary>
internal static class Unpacking
{
    internal static Deadline Unpack(in Settled packed, in PackedCase file, CompiledRules rules, BoundCalendar calendar, int asOf)
    {
        RuleVersion version = rules.Versions[packed.Version];
        bool due = packed.DueDay != CivilDay.None;
        return new Deadline
        {
            Key = KeyOf(packed.Version, packed.Episode, packed.StartFact, packed.StartDay, file, rules),
            Rule = version.Rule,
            Variant = packed.Branch < version.Rule.Variants.Length ? version.Rule.Variants[packed.Branch] : null,
            StartedOn = CivilDay.ToDate(packed.StartDay),
            OpensOn = Date(packed.OpensDay),
            DueOn = Date(packed.DueDay),
            NotBefore = Date(packed.NotBefore),
            WorkBy = due ? Date(Workday(calendar.Business, packed.DueDay)) : null,
            MetOn = Date(packed.MetDay),
            MetEvent = packed.MetDay == CivilDay.None ? null : file[packed.EndFact].Id,
            Status = packed.Status,
            DaysLeft = due ? DaysLeft(calendar[packed.Basis], packed, asOf) : null,
            Basis = due || packed.NotBefore != CivilDay.None ? calendar.Bases[packed.Basis].Id : null,
            Certainty = packed.Certainty,
        };
    }

    internal static DeadlineKey KeyOf(int version, int episode, int startFact, int startDay, in PackedCase file, CompiledRules rules) =>
        new(
            rules.Versions[version].Rule.Id,
            file.Episode(episode),
            startFact == Clock.NoFact ? default : file[startFact].Id,
            rules.Versions[version].Opening == ClockOpening.SchoolYear ? SchoolYear.Of(CivilDay.ToDate(startDay)) : null);

    internal static DeadlineExplanation Explain(
        in Settled packed, List<RawStep> raw, in PackedCase file, TimelineEvaluator evaluator, LocalDate asOf)
    {
        CompiledRules rules = evaluator.Rules.Compiled;
        var steps = ImmutableArray.CreateBuilder<ExplanationStep>(raw.Count);
        foreach (RawStep step in raw)
        {
            CaseEvent? happened = step.Fact == Clock.NoFact ? null : file[step.Fact];
            bool birth = step.Kind == ExplanationKind.Opened && rules.Versions[packed.Version].Opening == ClockOpening.Birth;
            steps.Add(new ExplanationStep
            {
                Kind = step.Kind,
                From = Date(step.From),
                To = birth ? null : Date(step.To),
                Number = step.Number,
                Basis = step.Basis < 0 ? null : evaluator.Calendar.Bases[step.Basis].Id,
                Event = happened?.Id,
                EventName = happened?.Name,
                Variant = step.Branch == RecordingTrace.OwnBranch ? null : rules.Versions[packed.Version].Branches[step.Branch].Variant,
                Skipped = Skipped(step, evaluator.Calendar),
            });
        }

        return new DeadlineExplanation
        {
            Deadline = Unpack(packed, file, rules, evaluator.Calendar, CivilDay.Of(asOf)),
            AsOf = asOf,
            Steps = steps.MoveToImmutable(),
            Fingerprint = evaluator.Rules.Fingerprint,
        };
    }

    private static ImmutableArray<SkippedSpan> Skipped(RawStep step, BoundCalendar calendar) =>
        step.Kind switch
        {
            ExplanationKind.Counted or ExplanationKind.CountedToSuspension => calendar[step.Basis].SkippedDays(step.From, step.To),
            ExplanationKind.CountedBack => calendar[step.Basis].SkippedDays(step.To - 1, step.From - 1),
            _ => [],
        };

    private static int? DaysLeft(CountedDays basis, in Settled packed, int asOf)
    {
        bool runs = packed.Status is DeadlineStatus.Running or DeadlineStatus.Overdue or DeadlineStatus.Suspended;
        return runs && basis.TryCountDay(asOf, packed.DueDay, out int count) ? count : null;
    }

    /// <summary>The last business day on or before a day; there is always one, but for the very first days of 1900.</summary>
    private static int Workday(CountedDays business, int day) =>
        business.ContainsDay(day) || !business.TrySubtractDay(day, 1, out int before) ? day : before;

    private static LocalDate? Date(int day) => day == CivilDay.None ? null : CivilDay.ToDate(CivilDay.Within(day));
}
