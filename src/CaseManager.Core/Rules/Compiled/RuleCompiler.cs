using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Calendars;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>Compiles layers of packs into arrays, or says everything that stands in the way.</summary>
internal sealed class RuleCompiler
{
    /// <summary>An operation names its basis in one byte.</summary>
    private const int MostBases = 256;

    private readonly Problems problems;
    private readonly Dictionary<string, RuleParameter> parameters = new(StringComparer.Ordinal);
    private readonly Layering.Placed[] placed;
    private readonly EventKinds kinds;
    private readonly KindBits bits = new();
    private readonly OpCompiler ops;
    private readonly List<RuleVersion> versions = [];
    private readonly RoleAssignment roles;
    private readonly Dictionary<RuleId, int> slots = [];

    internal RuleCompiler(ReadOnlySpan<RulePack> layers, Problems problems)
    {
        this.problems = problems;
        Bases = MergeBases(layers);
        foreach (RulePack pack in layers)
        {
            foreach (RuleParameter parameter in pack.Parameters)
            {
                parameters[parameter.Id] = parameter;
            }
        }

        var layering = new Layering(layers, problems);
        Findings = [.. layering.Findings];
        placed = [.. layering.InOrder];
        kinds = new EventKinds(placed.SelectMany(p => PatternCollector.Of(p.Rule)).Append(PatternCollector.AbsencePattern));
        if (kinds.Count > EventKinds.Limit)
        {
            problems.Add(RuleCodes.TooLarge, "rules", "The rules tell more kinds of events apart than one set holds.", "Ask about fewer attributes of events.");
        }

        roles = new RoleAssignment(kinds);
        ops = new OpCompiler(kinds, bits, Bases.Select((basis, i) => (basis.Id, i)).ToDictionary(b => b.Id, b => b.i, StringComparer.Ordinal), parameters, problems);
    }

    internal ImmutableArray<DayBasis> Bases { get; }

    internal ImmutableArray<Finding> Findings { get; }

    internal CompiledRules? Compile()
    {
        if (kinds.Count > EventKinds.Limit)
        {
            return null; // Sets of kinds would not hold what follows.
        }

        foreach (Layering.Placed rule in placed)
        {
            Compile(rule);
        }

        if (problems.Any)
        {
            return null;
        }

        KindSet absences = kinds.Matching([PatternCollector.AbsencePattern]);
        ulong[] setBits = [.. ops.Sets.Select(set => bits.Of(set))];
        ulong absenceBits = versions.Any(version => version.Branches.Any(branch => branch.CountsAbsences)) ? bits.Of(absences) : 0;
        int[] plain = [.. PlainSlots()];
        var others = roles.OfEventClocks.Select(role => (int)role.Role.Slot).Distinct().Except(plain).Order().Select((slot, place) => (slot, place)).ToDictionary(s => s.slot, s => s.place);
        Op[] dates = ops.Ops;
        return new CompiledRules
        {
            Versions = [.. versions],
            Outlines = [.. versions.Select(version => Outline.Of(version, dates))],
            Kinds = kinds,
            Plain = new PlainRoles(roles.OfEventClocks, versions, plain),
            Roles = new SlotRoles(roles.OfEventClocks, versions, others, bits),
            Births = new BirthRoles(roles.OfBirthClocks, roles.Births, versions),
            Ops = dates,
            Sets = ops.Sets,
            SetBits = setBits,
            Absences = absences,
            AbsenceBits = absenceBits,
            Bits = bits,
            Leaving = kinds.Matching(placed.Select(p => p.Rule.Starts).OfType<ClockStart.EachSchoolYear>().SelectMany(year => year.ListedUntil)),
            Heard = kinds.Matching(placed.SelectMany(p => PatternCollector.HeardBy(p.Rule))),
            ExtensionNames =
            [
                .. placed.SelectMany(p => p.Rule.Modifiers.Concat(p.Rule.Variants.SelectMany(v => v.Modifiers)))
                    .OfType<ClockModifier.ExtendByEvent>().SelectMany(e => e.On).Select(pattern => pattern.Name),
            ],
            Vocabulary = new Vocabulary(placed.SelectMany(p => PatternCollector.Of(p.Rule)), ops.CaseConditions),
            DatesAsked = [.. versions.SelectMany(DateAsked.By)],
            SchoolYears = [.. Enumerable.Range(0, versions.Count).Where(i => versions[i].Opening == ClockOpening.SchoolYear)],
            CaseConditions = ops.CaseConditions,
        };
    }

    /// <summary>The slots with a single version that events open, any one event ends and none starts again, whatever the as-of date: see <see cref="PlainRoles"/>.</summary>
    private IEnumerable<int> PlainSlots()
    {
        HashSet<int> restarted = [.. roles.OfEventClocks.Where(role => role.Role.What is RoleKind.Restart or RoleKind.Reopen).Select(role => (int)role.Role.Slot)];
        return versions.GroupBy(version => version.Slot)
            .Where(slot => slot.Count() == 1 && slot.First() is { Opening: ClockOpening.Event, EndsWithAll: false, IsInForceAnyDay: true } && !restarted.Contains(slot.Key))
            .Select(slot => slot.Key);
    }

    private ImmutableArray<DayBasis> MergeBases(ReadOnlySpan<RulePack> layers)
    {
        var bases = new List<DayBasis> { DayBasis.CalendarDays, DayBasis.WeekdayDays, DayBasis.BusinessDays, DayBasis.SchoolDays };
        foreach (RulePack pack in layers)
        {
            foreach (DayBasis basis in pack.Bases)
            {
                if (bases.Any(known => known.Id == basis.Id))
                {
                    problems.Add(RuleCodes.Repeated, $"{pack.Jurisdiction}.bases", $"The basis {StrictJson.Quoted(basis.Id)} is defined in two layers.", "Give it another name.");
                }
                else
                {
                    bases.Add(basis);
                }
            }
        }

        if (bases.Count > MostBases)
        {
            int own = MostBases - 4;
            problems.Add(RuleCodes.TooLarge, "bases", "The layers define more bases than one set holds.", string.Create(CultureInfo.InvariantCulture, $"Keep to {own} of their own."));
        }

        return [.. bases.Take(MostBases)];
    }

    private void Compile(Layering.Placed placedRule)
    {
        TimelineRule rule = placedRule.Rule;
        string path = rule.Id.ToString();
        CheckVariants(rule, path);
        Branch[] branches =
        [
            .. rule.Variants.Select(v => ops.Branch(v.Id, v.When, v.Due, v.Modifiers, v.Status, path)),
            ops.Branch(null, [], rule.Due, rule.Modifiers, rule.Status, path),
        ];
        int opens = ops.Compile(rule.Opens, path);
        if (placedRule.Left.IsEmpty)
        {
            return; // Replaced for good: checked, and never run.
        }

        int slot = slots.TryGetValue(placedRule.SlotOwner, out int known) ? known : slots.Count;
        slots[placedRule.SlotOwner] = slot;
        foreach ((int from, int to) in placedRule.Left)
        {
            versions.Add(Version(rule, slot, branches, opens, from, to));
            roles.Add(rule, versions.Count - 1, slot);
        }
    }

    private RuleVersion Version(TimelineRule rule, int slot, Branch[] branches, int opens, int from, int to)
    {
        bool byStart = rule.Effective.By == LawChoice.Start;
        var birth = rule.Starts as ClockStart.AtBirth;
        var year = rule.Starts as ClockStart.EachSchoolYear;
        KindSet leaving = kinds.Matching(year?.ListedUntil ?? []);
        KindSet exempts = kinds.Matching(rule.Modifiers.OfType<ClockModifier.Exempt>().SelectMany(e => e.On));
        KindSet terminates = kinds.Matching(rule.Modifiers.OfType<ClockModifier.Terminate>().SelectMany(t => t.On));
        KindSet endings = kinds.Matching(rule.Ends.Patterns) | exempts | terminates;
        return new RuleVersion
        {
            Rule = rule,
            Slot = slot,
            Kind = rule.Kind,
            Opening = rule.Starts switch
            {
                ClockStart.OnEvent => ClockOpening.Event,
                ClockStart.AtBirth => ClockOpening.Birth,
                ClockStart.EachSchoolYear => ClockOpening.SchoolYear,
                _ => ClockOpening.Nothing,
            },
            Take = (rule.Starts as ClockStart.OnEvent)?.Take ?? StartTake.Earliest,
            StartFrom = byStart ? from : int.MinValue,
            StartTo = byStart ? to : int.MaxValue,
            AsOfFrom = byStart ? int.MinValue : from,
            AsOfTo = byStart ? int.MaxValue : to,
            EndBits = rule.Ends.Patterns.IsEmpty ? 0 : rule.Ends.All ? (1 << rule.Ends.Patterns.Length) - 1 : 1,
            EndsWithAll = rule.Ends.All,
            Opens = opens,
            Branches = branches,
            AlwaysListed = birth is { ListedFrom.IsEmpty: true },
            Ends = rule.Ends.All
                ? [.. rule.Ends.Patterns.Select(pattern => kinds.Matching([pattern]))]
                : [kinds.Matching(rule.Ends.Patterns)],
            Exempts = exempts,
            Terminates = terminates,
            YearActs = year is null ? [] : YearActsOf(endings, leaving, kinds.Matching(year.ListedFrom)),
            YearBits = year is null ? 0 : bits.Of(leaving) | bits.Of(endings),
        };
    }

    private static YearActs[] YearActsOf(KindSet endings, KindSet leaving, KindSet returning) =>
    [
        .. Enumerable.Range(0, KindSet.Kinds).Select(kind =>
            (endings.Contains(kind) ? YearActs.Ends : YearActs.Nothing)
            | (leaving.Contains(kind) ? YearActs.Leaves : YearActs.Nothing)
            | (returning.Contains(kind) ? YearActs.Returns : YearActs.Nothing)),
    ];

    private void CheckVariants(TimelineRule rule, string path)
    {
        for (int i = 0; i < rule.Variants.Length; i++)
        {
            for (int j = i + 1; j < rule.Variants.Length; j++)
            {
                if (!Exclusion.Holds(rule.Variants[i], rule.Variants[j]))
                {
                    problems.Add(
                        RuleCodes.VariantsOverlap,
                        path,
                        $"The variants '{rule.Variants[i].Id}' and '{rule.Variants[j].Id}' could both hold.",
                        "Give them conditions that exclude each other.");
                }
            }
        }
    }
}
