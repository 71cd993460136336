using System.Collections.Immutable;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>Every event pattern that a rule mentions, wherever it stands in it.</summary>
internal static class PatternCollector
{
    /// <summary>What every rule set tells apart, because guards and modifiers count absences.</summary>
    internal static EventPattern AbsencePattern { get; } = new(EventNames.AttendanceAbsent, []);

    /// <summary>What a rule listens to as its pack writes it, with absences where the rule counts them without naming their event.</summary>
    internal static IEnumerable<EventPattern> HeardBy(TimelineRule rule)
    {
        IEnumerable<EventPattern> named = Of(rule, rule.Starts);
        IEnumerable<ClockModifier> modifiers = rule.Modifiers.Concat(rule.Variants.SelectMany(variant => variant.Modifiers));
        bool countsAbsences = modifiers.Any(modifier => modifier is ClockModifier.ExtendByAbsence)
            || rule.Variants.Any(variant => variant.When.Any(guard => guard is Guard.Absences or Guard.Unless { Inner: Guard.Absences }));
        return countsAbsences ? named.Append(AbsencePattern) : named;
    }

    /// <summary>What a rule listens to as it is compiled.</summary>
    internal static IEnumerable<EventPattern> Of(TimelineRule rule) => Of(rule, DatedStarts.Of(rule));

    private static IEnumerable<EventPattern> Of(TimelineRule rule, ClockStart? start)
    {
        IEnumerable<EventPattern> starts = start switch
        {
            ClockStart.OnEvent on => on.AnyOf.Concat(on.RestartedBy).Concat(on.ReopenedBy),
            ClockStart.AtBirth birth => birth.ListedFrom.Concat(birth.ListedUntil),
            ClockStart.EachSchoolYear year => year.ListedFrom.Concat(year.ListedUntil),
            _ => [],
        };
        return starts
            .Concat(rule.Ends.Patterns)
            .Concat(Of(rule.Opens))
            .Concat(Of(rule.Due))
            .Concat(Of(rule.Modifiers))
            .Concat(rule.Variants.SelectMany(variant => Of(variant.Due).Concat(Of(variant.Modifiers)).Concat(variant.When.SelectMany(Of))));
    }

    private static IEnumerable<EventPattern> Of(DueExpression? due) =>
        DueParts.Of(due).OfType<DueExpression.GivenBy>().SelectMany(given => given.Event);

    private static IEnumerable<EventPattern> Of(ImmutableArray<ClockModifier> modifiers) =>
        modifiers.SelectMany(modifier => modifier switch
        {
            ClockModifier.Suspend suspend => suspend.From.Concat(suspend.Until),
            ClockModifier.ExtendByEvent extend => extend.On,
            ClockModifier.Exempt exempt => exempt.On,
            ClockModifier.Terminate terminate => terminate.On,
            _ => Enumerable.Empty<EventPattern>(),
        });

    private static IEnumerable<EventPattern> Of(Guard guard) =>
        guard switch
        {
            Guard.Has has => has.Event,
            Guard.OpenedBy opened => opened.Event,
            Guard.Unless unless => Of(unless.Inner),
            _ => [],
        };
}
