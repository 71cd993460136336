namespace CaseManager.Core.Rules.Compiled;

/// <summary>The kinds of one event name: one for each combination of the attribute values that rules ask about.</summary>
internal sealed class NamedKinds
{
    private readonly Asked[] asked;

    internal NamedKinds(int first, AttributeCondition[] conditions)
    {
        First = first;
        asked = [.. conditions
            .GroupBy(condition => condition.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Asked(group.Key, [.. group.SelectMany(c => c.AnyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
        Count = (int)asked.Aggregate(1L, (product, attribute) => Math.Min(product * (attribute.Values.Length + 1), EventKinds.TooMany));
    }

    internal int First { get; }

    /// <summary>How many kinds there are; at most <see cref="EventKinds.TooMany"/>, which no rule set may reach.</summary>
    internal int Count { get; }

    internal int AttributeCount => asked.Length;

    internal string AttributeKey(int index) => asked[index].Key;

    /// <summary>The further date that is asked for in an attribute's place; <see cref="EventDate.On"/> for an attribute itself.</summary>
    internal EventDate DateAsked(int index) => asked[index].Date;

    /// <summary>Where a value stands among those that rules name for an attribute; the place after the last is "any other".</summary>
    internal int ValueIndex(int attribute, string? value)
    {
        string[] values = asked[attribute].Values;
        int index = Array.IndexOf(values, value ?? AttributeCondition.Absent);
        return index < 0 ? values.Length : index;
    }

    /// <summary>Folds the place of the next attribute's value into a kind under way, which begins at 0.</summary>
    internal int Fold(int kind, int attribute, int valueIndex) => (kind * (asked[attribute].Values.Length + 1)) + valueIndex;

    internal void AddMatching(EventPattern pattern, ref KindSet set)
    {
        for (int kind = 0; kind < Count; kind++)
        {
            if (Matches(pattern, kind))
            {
                set.Add(First + kind);
            }
        }
    }

    private bool Matches(EventPattern pattern, int kind)
    {
        for (int i = asked.Length - 1; i >= 0; i--)
        {
            int size = asked[i].Values.Length + 1;
            int index = kind % size;
            kind /= size;
            string? value = index < asked[i].Values.Length ? asked[i].Values[index] : null;
            foreach (AttributeCondition condition in pattern.Where)
            {
                if (condition.Key == asked[i].Key && (value is null || !condition.AnyOf.Contains(value, StringComparer.Ordinal)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private readonly record struct Asked(string Key, string[] Values)
    {
        internal EventDate Date { get; } = Key switch
        {
            "for" => EventDate.For,
            "until" => EventDate.Until,
            "through" => EventDate.Through,
            _ => EventDate.On,
        };
    }
}
