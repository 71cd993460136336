using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManager.Testing.Laws;

/// <summary>What must hold of every rule set, tried on generated cases. A pack that breaks a law says something its author did not mean.</summary>
/// <remarks>
/// <para>A later start is never due earlier; a window opens before it closes; closing school never brings a date in school days
/// forward, and holding school never puts it off; counting there and back are inverse on every basis of the rules.</para>
/// <para>Recording an event again after withdrawing it changes nothing, nor does the order of records of one day that no rule
/// hears together; a batch gives what a single evaluation gives; every deadline has an explanation that ends on its date; the
/// latest start is on time and a day later is not.</para>
/// </remarks>
public static class PackLaws
{
    /// <summary>Tries every law on one calendar.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="cases">How many cases each law is tried on, 1 or more.</param>
    /// <param name="seed">Where the random numbers begin: the same seed gives the same cases.</param>
    /// <returns>The laws that are broken, each with the smallest example that was found; none when all of them hold.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    public static ImmutableArray<LawViolation> Check(RuleSet rules, SchoolCalendar calendar, int cases = 300, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Check(rules, Gen.Constant(calendar), cases, seed);
    }

    /// <summary>Tries every law on generated calendars.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendars">The calendars, for example <see cref="CalendarGenerators.Invented"/>.</param>
    /// <param name="cases">How many cases each law is tried on, 1 or more.</param>
    /// <param name="seed">Where the random numbers begin: the same seed gives the same cases.</param>
    /// <returns>The laws that are broken, each with the smallest example that was found; none when all of them hold.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    public static ImmutableArray<LawViolation> Check(RuleSet rules, Gen<SchoolCalendar> calendars, int cases = 300, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendars);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var trials = new LawTrials(cases, seed);
        CountLaws.Try(trials, calendars, rules.Bases, rules.Holidays);
        new StartLaws(rules).Try(trials, calendars);
        new RecordLaws(rules).Try(trials, calendars);
        new AgreementLaws(rules).Try(trials, calendars);
        return trials.Violations;
    }
}
