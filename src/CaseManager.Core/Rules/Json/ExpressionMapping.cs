using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Turns the patterns, expressions, guards and modifiers of a pack's file into the model, noting what makes no sense.</summary>
internal sealed class ExpressionMapping(IReadOnlySet<EventName> events, Problems problems)
{
    private const int MostDays = 10_000;
    private const int MostMonths = 1_200;

    internal ImmutableArray<EventPattern> Patterns(string[]? texts, string path, bool mayBeEmpty = true)
    {
        if (texts is null || texts.Length == 0)
        {
            if (!mayBeEmpty)
            {
                problems.Add(RuleCodes.Incomplete, path, "No event is named.", "Name at least one.");
            }

            return [];
        }

        var patterns = ImmutableArray.CreateBuilder<EventPattern>(texts.Length);
        for (int i = 0; i < texts.Length; i++)
        {
            string at = Index(path, i);
            if (!EventPattern.TryParse(texts[i], out EventPattern? pattern))
            {
                problems.Add(
                    RuleCodes.BadPattern,
                    at,
                    $"{StrictJson.Quoted(texts[i])} is not an event pattern.",
                    "Write a name, and conditions in brackets: iep.meeting-held[purpose=initial|annual].");
                continue;
            }

            if (pattern!.Where.Any(condition => EventPattern.AsksForDate(condition.Key) && !condition.AsksWhetherGiven))
            {
                problems.Add(
                    RuleCodes.BadPattern,
                    at,
                    "Of a date a pattern asks only whether the event carries it.",
                    $"Write [until={AttributeCondition.Given}], or [until={AttributeCondition.Absent}] for events without it.");
            }

            if (!events.Contains(pattern.Name))
            {
                problems.Add(
                    RuleCodes.UnknownEvent,
                    at,
                    $"The event '{pattern.Name}' is neither built in nor listed under 'events'.",
                    events.FirstOrDefault(known => Spelling.IsNear(pattern.Name.Value, known.Value)) is { Value.Length: > 0 } near
                        ? $"Did you mean '{near}'? Otherwise list it under 'events'."
                        : "List it under 'events' of this pack.");
            }

            patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }

    internal DueExpression? Due(DueDto? due, string path) =>
        due switch
        {
            null => null,
            DueDto.Count count => new DueExpression.Count(Days(count.Days, $"{path}.days"), count.Basis, Due(count.From, $"{path}.from"), count.IncludeTrigger),
            DueDto.Before before => new DueExpression.Before(Days(before.Days, $"{path}.days"), before.Basis, Due(before.From, $"{path}.from")),
            DueDto.Anniversary years => new DueExpression.Anniversary(
                Range(years.Months, -MostMonths, MostMonths, $"{path}.months"), Policy(years, path), Due(years.From, $"{path}.from")),
            DueDto.Age age => Age(age, path),
            DueDto.OnAnnualDate on => new DueExpression.OnAnnualDate(on.Date, Due(on.From, $"{path}.from")),
            DueDto.AtCalendarPoint at => new DueExpression.AtCalendarPoint(at.Point, Due(at.From, $"{path}.from")),
            DueDto.GivenBy given => new DueExpression.GivenBy(
                Patterns(given.Event, $"{path}.event"), given.Date, given.Scope, given.Take, given.LaterThanStart),
            DueDto.EarliestOf earliest => new DueExpression.EarliestOf(Terms(earliest.Terms, path)),
            DueDto.LatestOf latest => new DueExpression.LatestOf(Terms(latest.Terms, path)),
            _ => throw new ArgumentOutOfRangeException(nameof(due)),
        };

    internal ImmutableArray<Guard> Guards(GuardDto[] guards, string path) => [.. guards.Select((guard, i) => Guard(guard, Index(path, i)))];

    internal ImmutableArray<ClockModifier> Modifiers(ModifierDto[]? modifiers, string path) =>
        modifiers is null ? [] : [.. modifiers.Select((modifier, i) => Modifier(modifier, Index(path, i)))];

    internal static string Index(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private DueExpression.Age Age(DueDto.Age age, string path)
    {
        if (age.Months is null == age.Parameter is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "An age has either 'months' or 'parameter'.", "Give one of the two.");
        }

        return new DueExpression.Age(Range(age.Months ?? 0, 0, MostMonths, $"{path}.months"), age.Edge, age.Parameter);
    }

    private AnniversaryPolicy Policy(DueDto.Anniversary years, string path)
    {
        if (years.Policy == AnniversaryPolicy.Days365 && years.Months % 12 != 0)
        {
            problems.Add(RuleCodes.Contradiction, $"{path}.policy", "Years of 365 days need a whole number of years.", "Give a multiple of 12 months.");
        }

        return years.Policy;
    }

    private ImmutableArray<DueExpression> Terms(DueDto[] terms, string path)
    {
        if (terms.Length < 2)
        {
            problems.Add(RuleCodes.Incomplete, $"{path}.terms", "A choice between dates needs two or more.", "Add a term, or use the one expression itself.");
        }

        return [.. terms.Select((term, i) => Due(term, Index($"{path}.terms", i))!)];
    }

    private Guard Guard(GuardDto guard, string path) =>
        guard switch
        {
            GuardDto.Remaining remaining => new Guard.Remaining(
                remaining.Basis, remaining.Until, Bound(remaining.AtLeast, remaining.Below, path), remaining.Below),
            GuardDto.Absences absences => new Guard.Absences(absences.Until, Bound(absences.AtLeast, absences.Below, path), absences.Below),
            GuardDto.Age age => new Guard.Age(Bound(age.AtLeastMonths, age.BelowMonths, path), age.BelowMonths),
            GuardDto.Attribute attribute => Says(attribute, path),
            GuardDto.Has has => new Guard.Has(Patterns(has.Event, $"{path}.event", mayBeEmpty: false)),
            GuardDto.Lacks lacks => new Guard.Unless(new Guard.Has(Patterns(lacks.Event, $"{path}.event", mayBeEmpty: false))),
            GuardDto.OpenedBy opened => new Guard.OpenedBy(Patterns(opened.Event, $"{path}.event", mayBeEmpty: false)),
            GuardDto.StartsBetween between => new Guard.StartsBetween(between.From, between.To),
            GuardDto.BetweenTerms => new Guard.BetweenTerms(),
            GuardDto.Not not => new Guard.Unless(Guard(not.Guard, $"{path}.guard")),
            _ => throw new ArgumentOutOfRangeException(nameof(guard)),
        };

    private Guard.Says Says(GuardDto.Attribute attribute, string path)
    {
        if (!EventPattern.IsWord(attribute.Key))
        {
            problems.AddBadName($"{path}.key", attribute.Key, "an attribute", "enrolment");
        }

        if (attribute.In.Length == 0)
        {
            problems.Add(RuleCodes.Incomplete, $"{path}.in", "No value could satisfy the condition.", "Name at least one; an absent attribute says false.");
        }

        return new Guard.Says(new AttributeCondition(attribute.Key, [.. attribute.In]));
    }

    private int? Bound(int? atLeast, int? below, string path)
    {
        if (atLeast is null && below is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "The condition has no bound.", "Give the least value that satisfies it, the first that does not, or both.");
        }
        else if (atLeast is < 0 || below is < 0 || atLeast >= below)
        {
            problems.Add(RuleCodes.OutOfRange, path, "A bound is below 0, or the bounds leave no number between them.", "Give bounds of 0 or more, the lower one first.");
        }

        return atLeast;
    }

    private ClockModifier Modifier(ModifierDto modifier, string path) =>
        modifier switch
        {
            ModifierDto.Suspend suspend => new ClockModifier.Suspend(
                Patterns(suspend.From, $"{path}.from", mayBeEmpty: false), Patterns(suspend.Until, $"{path}.until", mayBeEmpty: false)),
            ModifierDto.ExtendByEvent extend => new ClockModifier.ExtendByEvent(
                Patterns(extend.On, $"{path}.on", mayBeEmpty: false),
                extend.AtMost is { } cap ? Days(cap.Days, $"{path}.atMost.days") : null,
                extend.AtMost?.Basis ?? "calendar"),
            ModifierDto.ExtendByAbsence absence => new ClockModifier.ExtendByAbsence(Range(absence.AtLeast, 1, 365, $"{path}.atLeast")),
            ModifierDto.Exempt exempt => new ClockModifier.Exempt(Patterns(exempt.On, $"{path}.on", mayBeEmpty: false)),
            ModifierDto.Terminate terminate => new ClockModifier.Terminate(Patterns(terminate.On, $"{path}.on", mayBeEmpty: false)),
            ModifierDto.Roll roll => new ClockModifier.Roll(roll.To, roll.Basis),
            _ => throw new ArgumentOutOfRangeException(nameof(modifier)),
        };

    private int Days(int days, string path) => Range(days, 0, MostDays, path);

    private int Range(int number, int least, int most, string path)
    {
        if (number < least || number > most)
        {
            problems.Add(
                RuleCodes.OutOfRange,
                path,
                string.Create(CultureInfo.InvariantCulture, $"{number} is out of range."),
                string.Create(CultureInfo.InvariantCulture, $"Give a number from {least} through {most}."));
        }

        return number;
    }
}
