using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>Which events a rule means: a name, and what the event's attributes must say.</summary>
/// <param name="Name">The name of the event.</param>
/// <param name="Where">Conditions on its attributes; all of them must hold.</param>
/// <remarks>
/// Written <c>iep.meeting-held[purpose=initial|annual]</c>. The keys <c>for</c>, <c>until</c> and <c>through</c> ask whether the event
/// carries that date: <c>evaluation.transfer-agreed[until=given]</c>, or <c>[until=false]</c>. Equality is by value.
/// </remarks>
public sealed record EventPattern(EventName Name, ImmutableArray<AttributeCondition> Where)
{
    /// <summary>Reads a pattern as packs write it.</summary>
    /// <param name="text">A name, and conditions in brackets.</param>
    /// <param name="pattern">The pattern, or null.</param>
    /// <returns>True when <paramref name="text"/> has that form.</returns>
    public static bool TryParse(string? text, out EventPattern? pattern)
    {
        pattern = null;
        if (text is null || text.Length > 300)
        {
            return false;
        }

        int bracket = text.IndexOf('[', StringComparison.Ordinal);
        string name = bracket < 0 ? text : text[..bracket];
        if (!EventName.IsValid(name) || (bracket >= 0 && !text.EndsWith(']')))
        {
            return false;
        }

        if (bracket < 0)
        {
            pattern = new EventPattern(new EventName(name), []);
            return true;
        }

        string[] parts = text[(bracket + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
        var conditions = ImmutableArray.CreateBuilder<AttributeCondition>(parts.Length);
        foreach (string part in parts)
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string[] values = equals < 1 ? [] : part[(equals + 1)..].Split('|', StringSplitOptions.TrimEntries);
            if (values.Length == 0 || !values.All(IsWord) || !IsWord(part[..equals].Trim()))
            {
                return false;
            }

            conditions.Add(new AttributeCondition(part[..equals].Trim(), [.. values]));
        }

        bool distinct = conditions.Select(c => c.Key).Distinct(StringComparer.Ordinal).Count() == conditions.Count;
        pattern = distinct ? new EventPattern(new EventName(name), conditions.ToImmutable()) : null;
        return distinct;
    }

    /// <summary>Whether a key is one of an event's further dates, of which a pattern asks only whether it is there.</summary>
    internal static bool AsksForDate(string key) => key is "for" or "until" or "through";

    /// <summary>What may stand as a key or a value: nothing that reads like syntax, so that <c>purpose!=annual</c> is refused.</summary>
    internal static bool IsWord(string text) => Identifier.IsValid(text) && !text.AsSpan().ContainsAny("[]=!,");

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another pattern.</param>
    /// <returns>True when name and conditions are the same.</returns>
    public bool Equals(EventPattern? other) => other is not null && Name == other.Name && Sequence.Same(Where, other.Where);

    /// <summary>A hash of name and conditions.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Name, Sequence.Hash(Where));

    /// <summary>The pattern as packs write it.</summary>
    /// <returns>The name, and conditions in brackets.</returns>
    public override string ToString() => Where.IsEmpty ? Name.Value : $"{Name}[{string.Join(", ", Where)}]";
}
