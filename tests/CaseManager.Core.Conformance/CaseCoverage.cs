using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.Testing.Conformance;
using NodaTime;

namespace CaseManager.Core.Conformance;

/// <summary>Which cases of a pack speak of which branch, and on which sides of its boundaries they stand.</summary>
internal sealed class CaseCoverage
{
    private readonly Dictionary<Branch, HashSet<string>> cases = [];
    private readonly Dictionary<Branch, Sides> sides = [];
    private readonly ConformanceRunner runner;
    private readonly RulePack pack;

    internal CaseCoverage(string jurisdiction)
    {
        RuleSet rules = PackCases.Rules(jurisdiction);
        pack = rules.Packs[^1];
        runner = new ConformanceRunner(rules, PackCases.Year);
        foreach (ConformanceCase conformance in PackCases.Cases(jurisdiction))
        {
            Note(conformance);
        }
    }

    /// <summary>What is missing: one line for each branch that lacks a case or a side.</summary>
    internal IEnumerable<string> Gaps()
    {
        foreach (Branch branch in Branch.Of(pack))
        {
            Sides missing = branch.Required & ~sides.GetValueOrDefault(branch);
            int count = cases.TryGetValue(branch, out HashSet<string>? found) ? found.Count : 0;
            if (missing != Sides.None || count < 2)
            {
                yield return FormattableString.Invariant($"{branch}: {count} cases, missing {missing}");
            }
        }
    }

    private void Note(ConformanceCase conformance)
    {
        TimelineEvaluator evaluator = runner.EvaluatorFor(conformance);
        Deadline[] deadlines = [.. evaluator.Evaluate(conformance.File, conformance.AsOf)];
        Deadline[] dayBefore = [.. evaluator.Evaluate(conformance.File, conformance.AsOf.PlusDays(-1))];
        foreach (Expectation expectation in conformance.Expectations)
        {
            Branch[] branches = [.. Branch.Of(pack).Where(branch => IsNamed(branch.Rule.Id, expectation.Rule))];
            foreach (Deadline shown in deadlines.Where(deadline => IsNamed(deadline.Key.Rule, expectation.Rule) && Agrees(deadline, expectation)))
            {
                Add(new Branch(shown.Rule, shown.Variant), conformance, SidesOf(shown, conformance.AsOf, evaluator.Calendar));
            }

            foreach (Branch branch in branches.Where(branch => !deadlines.Any(deadline => Shows(deadline, branch))))
            {
                Deadline[] earlier = [.. dayBefore.Where(deadline => Shows(deadline, branch))];
                bool justOver = earlier is [{ Status: DeadlineStatus.NotYetOpen }] && earlier[0].OpensOn == conformance.AsOf;
                Add(branch, conformance, Sides.NotOwed | (justOver ? Sides.Opened : Sides.None));
            }
        }
    }

    private static bool IsNamed(RuleId id, string name) => id.ToString() == name || id.Name == name;

    private static bool Shows(in Deadline deadline, Branch branch) => ReferenceEquals(deadline.Rule, branch.Rule) && ReferenceEquals(deadline.Variant, branch.Variant);

    private void Add(Branch branch, ConformanceCase conformance, Sides seen)
    {
        // A case about something else counts for the side it shows, and as a case where it shows a date or a duty.
        bool counts = (seen & ~Sides.NotOwed) != Sides.None || branch.Required == Sides.NotOwed || (branch.Required & Sides.NotOwed) != Sides.None;
        if (counts)
        {
            cases.TryAdd(branch, []);
            cases[branch].Add(conformance.Id);
        }

        sides[branch] = sides.GetValueOrDefault(branch) | seen;
    }

    /// <summary>Whether the case says of this clock what it shows: a clock that is there by chance proves nothing.</summary>
    private static bool Agrees(in Deadline deadline, Expectation expectation) =>
        expectation.Values is { } values
        && (values.ContainsKey("status") || values.ContainsKey("met"))
        && (values.GetValueOrDefault("status") is not { } status || status.Equals(deadline.Status.ToString(), StringComparison.OrdinalIgnoreCase))
        && Says(values.GetValueOrDefault("met"), deadline.MetOn)
        && Says(values.GetValueOrDefault("due"), deadline.DueOn)
        && Says(values.GetValueOrDefault("opens"), deadline.OpensOn)
        && Says(values.GetValueOrDefault("started"), deadline.StartedOn);

    private static bool Says(string? expected, LocalDate? shown) =>
        expected is null or "-" || (shown is { } date && expected == NodaTime.Text.LocalDatePattern.Iso.Format(date));

    private static Sides SidesOf(in Deadline shown, LocalDate asOf, BoundCalendar calendar)
    {
        Sides window = shown switch
        {
            { Status: DeadlineStatus.NotYetOpen } => shown.OpensOn == asOf.PlusDays(1) ? Sides.DayBefore : Sides.None,
            { OpensOn: { } opens } => opens == asOf ? Sides.Opened : Sides.None,
            _ => Sides.None,
        };
        if (shown is { DueOn: null, MetOn: not null })
        {
            return Sides.NotOwed;
        }

        LocalDate day = shown.MetOn ?? asOf;
        Sides date = shown.Status switch
        {
            DeadlineStatus.Running or DeadlineStatus.MetOnTime => shown.DueOn == day ? Sides.OnTheDay : Sides.None,
            DeadlineStatus.Overdue or DeadlineStatus.Lapsed or DeadlineStatus.MetLate => IsNext(shown, day, calendar) ? Sides.DayAfter : Sides.None,
            DeadlineStatus.NoFederalNumber or DeadlineStatus.NotModelled => Sides.Listed,
            DeadlineStatus.Excused or DeadlineStatus.NoLongerRequired => Sides.NotOwed,
            _ => Sides.None,
        };
        return window | date;
    }

    /// <summary>Whether a day is the first that counts after the due date, or the first of all.</summary>
    private static bool IsNext(in Deadline shown, LocalDate day, BoundCalendar calendar)
    {
        if (shown.DueOn is not { } due)
        {
            return false;
        }

        string? basis = shown.Basis;
        int ordinal = basis is null ? -1 : calendar.Bases.IndexOf(calendar.Bases.FirstOrDefault(known => known.Id == basis)!);
        return day == due.PlusDays(1) || (ordinal >= 0 && calendar[ordinal].TryBetween(due, day, out int count) && count <= 1);
    }
}
