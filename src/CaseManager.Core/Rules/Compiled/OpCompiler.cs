using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>Turns expressions, guards and modifiers into operations, noting references that lead nowhere.</summary>
internal sealed class OpCompiler(
    EventKinds kinds,
    KindBits bits,
    IReadOnlyDictionary<string, int> basisOrdinals,
    IReadOnlyDictionary<string, RuleParameter> parameters,
    Problems problems)
{
    private readonly List<Op> ops = [];
    private readonly List<KindSet> sets = [];
    private readonly List<AttributeCondition> caseConditions = [];

    internal Op[] Ops => [.. ops];

    internal KindSet[] Sets => [.. sets];

    internal AttributeCondition[] CaseConditions => [.. caseConditions];

    /// <summary>The place of an expression's operation; −1 for none, which as an origin means the clock's start.</summary>
    internal int Compile(DueExpression? due, string path)
    {
        switch (due)
        {
            case null:
                return Op.Start;
            case DueExpression.Count count:
                return Add(new Op(OpCode.Count, 0, Basis(count.Basis, path), count.IncludeTrigger, count.Days, Compile(count.From, path), 0, 0));
            case DueExpression.Before before:
                return Add(new Op(OpCode.Before, 0, Basis(before.Basis, path), Flag: false, before.Days, Compile(before.From, path), 0, 0));
            case DueExpression.Anniversary years:
                return Add(new Op(OpCode.Anniversary, (byte)years.Policy, 0, Flag: false, years.Months, Compile(years.From, path), 0, 0));
            case DueExpression.Age age:
                return Add(new Op(OpCode.Age, (byte)age.Edge, 0, Flag: false, Months(age, path), Op.Start, 0, 0));
            case DueExpression.OnAnnualDate on:
                return Add(new Op(OpCode.OnAnnualDate, (byte)on.Date.Month, 0, Flag: false, on.Date.Day, Compile(on.From, path), 0, 0));
            case DueExpression.AtCalendarPoint at:
                return Add(new Op(OpCode.AtCalendarPoint, (byte)at.Point, 0, Flag: false, 0, Compile(at.From, path), 0, 0));
            case DueExpression.GivenBy given:
                return Add(new Op(
                    OpCode.GivenBy, (byte)given.Date, 0, given.LaterThanStart, (int)given.Scope, Op.Start, Set(given.Event), (int)given.Take));
            case DueExpression.EarliestOf earliest:
                return Choice(OpCode.EarliestOf, earliest.Terms, path);
            case DueExpression.LatestOf latest:
                return Choice(OpCode.LatestOf, latest.Terms, path);
            default:
                throw new ArgumentOutOfRangeException(nameof(due));
        }
    }

    internal GuardOp Compile(Guard guard, string path, bool negated = false) =>
        guard switch
        {
            Guard.Remaining remaining => new GuardOp(
                GuardCode.Remaining, negated, Basis(remaining.Basis, path), remaining.Until, remaining.AtLeast ?? 0, remaining.Below ?? int.MaxValue, 0),
            Guard.Absences absences => new GuardOp(GuardCode.Absences, negated, 0, absences.Until, absences.AtLeast ?? 0, absences.Below ?? int.MaxValue, 0),
            Guard.Age age => new GuardOp(GuardCode.Age, negated, 0, default, age.AtLeastMonths ?? 0, age.BelowMonths ?? int.MaxValue, 0),
            Guard.Says attribute => new GuardOp(GuardCode.Attribute, negated, 0, default, 0, 0, CaseBit(attribute.Condition, path)),
            Guard.Has has => new GuardOp(GuardCode.Has, negated, 0, default, 0, 0, Set(has.Event)),
            Guard.OpenedBy opened => new GuardOp(GuardCode.OpenedBy, negated, 0, default, 0, 0, Set(opened.Event)),
            Guard.StartsBetween between => new GuardOp(
                GuardCode.StartsBetween, negated, 0, default, (between.From.Month * 100) + between.From.Day, (between.To.Month * 100) + between.To.Day, 0),
            Guard.BetweenTerms => new GuardOp(GuardCode.BetweenTerms, negated, 0, default, 0, 0, 0),
            Guard.Unless unless => Compile(unless.Inner, path, !negated),
            _ => throw new ArgumentOutOfRangeException(nameof(guard)),
        };

    internal Branch Branch(
        string? variant, ImmutableArray<Guard> when, DueExpression? due, ImmutableArray<ClockModifier> modifiers, RuleStatus status, string path)
    {
        var suspend = modifiers.OfType<ClockModifier.Suspend>().ToImmutableArray();
        ClockModifier.ExtendByEvent? extend = modifiers.OfType<ClockModifier.ExtendByEvent>().FirstOrDefault();
        ClockModifier.Roll? roll = modifiers.OfType<ClockModifier.Roll>().FirstOrDefault();
        return new Branch
        {
            Variant = variant,
            Guards = [.. when.Select(guard => Compile(guard, path))],
            Due = Compile(due, path),
            NotModelled = status == RuleStatus.NotModelled,
            Unverified = status != RuleStatus.Verified || LeansOnUnverified(due),
            Suspends = bits.Of(kinds.Matching(suspend.SelectMany(s => s.From))),
            SuspendFrom = kinds.Matching(suspend.SelectMany(s => s.From)),
            SuspendUntil = kinds.Matching(suspend.SelectMany(s => s.Until)),
            Extends = bits.Of(kinds.Matching(extend?.On ?? [])),
            ExtendOn = kinds.Matching(extend?.On ?? []),
            CapDays = extend?.AtMostDays ?? -1,
            CapBasis = extend?.AtMostDays is null ? (byte)0 : Basis(extend.AtMostBasis, path),
            AbsencesAtLeast = modifiers.OfType<ClockModifier.ExtendByAbsence>().FirstOrDefault()?.AtLeast ?? 0,
            Rolls = roll is not null,
            RollsToNext = roll?.To == RollDirection.Next,
            RollBasis = roll is null ? (byte)0 : Basis(roll.Basis, path),
        };
    }

    private bool LeansOnUnverified(DueExpression? due) =>
        DueParts.Of(due).OfType<DueExpression.Age>().Any(age =>
            age.Parameter is not null && parameters.TryGetValue(age.Parameter, out RuleParameter? parameter) && parameter.Status != RuleStatus.Verified);

    private int Choice(OpCode code, ImmutableArray<DueExpression> terms, string path)
    {
        int[] compiled = [.. terms.Select(term => Compile(term, path))];
        int first = ops.Count;
        foreach (int term in compiled)
        {
            ops.Add(ops[term]); // Terms stand one after the other; what they refer to stays where it is.
        }

        return Add(new Op(code, 0, 0, Flag: false, 0, Op.Start, first, compiled.Length));
    }

    private int Add(Op op)
    {
        ops.Add(op);
        return ops.Count - 1;
    }

    private int Set(ImmutableArray<EventPattern> patterns)
    {
        if (patterns.IsEmpty)
        {
            return Op.StartingEvent;
        }

        sets.Add(kinds.Matching(patterns));
        return sets.Count - 1;
    }

    private byte Basis(string id, string path)
    {
        if (basisOrdinals.TryGetValue(id, out int ordinal))
        {
            return (byte)ordinal;
        }

        problems.Add(RuleCodes.UnknownReference, path, $"The basis {StrictJson.Quoted(id)} is not known.", $"Use one of {string.Join(", ", basisOrdinals.Keys)}, or define it under 'bases'.");
        return 0;
    }

    private int Months(DueExpression.Age age, string path)
    {
        if (age.Parameter is null)
        {
            return age.Months;
        }

        if (parameters.TryGetValue(age.Parameter, out RuleParameter? parameter))
        {
            return parameter.Months;
        }

        problems.Add(RuleCodes.UnknownReference, path, $"The parameter {StrictJson.Quoted(age.Parameter)} is not known.", "Define it under 'parameters' of this pack or a lower layer.");
        return 0;
    }

    private int CaseBit(AttributeCondition condition, string path)
    {
        int bit = caseConditions.IndexOf(condition);
        if (bit >= 0)
        {
            return bit;
        }

        if (caseConditions.Count == 64)
        {
            problems.Add(RuleCodes.TooLarge, path, "The rules ask more of a case's attributes than one set holds.", "Keep to 64 different conditions.");
            return 0;
        }

        caseConditions.Add(condition);
        return caseConditions.Count - 1;
    }
}
