using System.Collections.Immutable;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaseManager.Core.Properties.Rules;

/// <summary>An event's kind answers exactly the patterns that the event matches, whatever its attributes say.</summary>
public class EventKindMatching
{
    private static readonly string[] Names = ["a.b", "c.d", "student.exited"];
    private static readonly string[] Keys = ["x", "y"];
    private static readonly string[] Values = ["1", "2", "true", "false"];

    [Property(MaxTest = 2_000)]
    public Property Matching_AnyPatternsAndEvent_AgreesWithReadingTheConditions() =>
        Prop.ForAll(Patterns().ToArbitrary(), Events().ToArbitrary(), (patterns, happened) =>
        {
            var kinds = new EventKinds(patterns);
            int kind = KindOf(kinds, happened);
            return patterns.All(pattern => kinds.Matching([pattern]).Contains(kind) == Matches(pattern, happened))
                && kinds.Matching(patterns).Contains(kind) == patterns.Any(pattern => Matches(pattern, happened));
        });

    [Property(MaxTest = 500)]
    public Property KindOf_DifferentNames_AreDifferentKinds() =>
        Prop.ForAll(Patterns().ToArbitrary(), Events().ToArbitrary(), Events().ToArbitrary(), (patterns, one, other) =>
        {
            var kinds = new EventKinds(patterns);
            int first = KindOf(kinds, one);
            int second = KindOf(kinds, other);
            return first < kinds.Count && (first == EventKinds.Unused || one.Name == other.Name || first != second);
        });

    /// <summary>What a pattern means, read off its definition: every condition holds; an absent attribute says false.</summary>
    private static bool Matches(EventPattern pattern, Happened happened) =>
        pattern.Name == happened.Name
        && pattern.Where.All(condition => condition.AnyOf.Contains(happened.Attributes.TryGetValue(condition.Key, out string? value) ? value : "false", StringComparer.Ordinal));

    /// <summary>The kind of an event, found as the kernel finds it.</summary>
    private static int KindOf(EventKinds kinds, Happened happened)
    {
        if (!kinds.TryGet(happened.Name, out NamedKinds named))
        {
            return EventKinds.Unused;
        }

        int kind = 0;
        for (int i = 0; i < named.AttributeCount; i++)
        {
            kind = named.Fold(kind, i, named.ValueIndex(i, happened.Attributes.GetValueOrDefault(named.AttributeKey(i))));
        }

        return named.First + kind;
    }

    private static Gen<EventPattern[]> Patterns() =>
        from count in Gen.Choose(1, 4)
        from patterns in Gen.ArrayOf(Pattern(), count)
        select patterns;

    private static Gen<EventPattern> Pattern() =>
        from name in Gen.Elements(Names)
        from keys in Gen.SubListOf(Keys)
        from values in Gen.ArrayOf(Gen.NonEmptyListOf(Gen.Elements(Values)), Keys.Length)
        select new EventPattern(
            new EventName(name),
            [.. keys.Select((key, i) => new AttributeCondition(key, [.. values[i].Distinct(StringComparer.Ordinal)]))]);

    private static Gen<Happened> Events() =>
        from name in Gen.Elements([.. Names, "no.rule-asks"])
        from keys in Gen.SubListOf([.. Keys, "z"])
        from values in Gen.ArrayOf(Gen.Elements([.. Values, "other"]), Keys.Length + 1)
        select new Happened(new EventName(name), keys.Select((key, i) => (key, i)).ToImmutableDictionary(pair => pair.key, pair => values[pair.i], StringComparer.Ordinal));

    private sealed record Happened(EventName Name, ImmutableDictionary<string, string> Attributes);
}
