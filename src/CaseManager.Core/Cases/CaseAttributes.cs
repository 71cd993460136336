using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CaseManager.Core.Cases;

/// <summary>Named texts on a case or an event: <c>eligible</c> is <c>true</c>, <c>purpose</c> is <c>annual</c>.</summary>
/// <remarks>
/// <para>Immutable; kept in the order in which they were written. Equality is by value and does not regard that order.</para>
/// <para>Values may be personal data: printing shows how many there are, never what they say.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The formats call them attributes.")]
public sealed class CaseAttributes : IEnumerable<KeyValuePair<string, string>>, IEquatable<CaseAttributes>
{
    /// <summary>The most attributes that one case or event may have: 100.</summary>
    public const int MaximumCount = 100;

    /// <summary>The most characters that one value may have: 1000.</summary>
    public const int MaximumValueLength = 1000;

    private readonly ImmutableArray<KeyValuePair<string, string>> entries;

    private CaseAttributes(ImmutableArray<KeyValuePair<string, string>> entries) => this.entries = entries;

    /// <summary>No attributes.</summary>
    public static CaseAttributes Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => entries.Length;

    /// <summary>The value of one attribute.</summary>
    /// <param name="key">Its name, compared ordinally.</param>
    /// <returns>The value, or null when there is no such attribute.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public string? this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            foreach (KeyValuePair<string, string> entry in entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Makes attributes from names and values.</summary>
    /// <param name="entries">
    /// At most 100 pairs. A name is an identifier (1 to 128 printable ASCII characters, without spaces or quotes) and stands once;
    /// a value is Unicode text of at most 1000 characters.
    /// </param>
    /// <returns>The attributes, in the given order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">A pair is not as described, or there are too many.</exception>
    public static CaseAttributes From(IEnumerable<KeyValuePair<string, string>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ImmutableArray<KeyValuePair<string, string>> all = [.. entries];
        if (all.Length > MaximumCount)
        {
            throw new ArgumentException("A case or an event has at most 100 attributes.", nameof(entries));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> entry in all)
        {
            if (!Identifier.IsValid(entry.Key) || !seen.Add(entry.Key))
            {
                throw new ArgumentException("The name of an attribute is an identifier that stands once.", nameof(entries));
            }

            if (!PlainText.IsValid(entry.Value, MaximumValueLength))
            {
                throw new ArgumentException("The value of an attribute is Unicode text of at most 1000 characters.", nameof(entries));
            }
        }

        return all.IsEmpty ? Empty : new CaseAttributes(all);
    }

    /// <summary>Compares by value, without regard to order.</summary>
    /// <param name="other">Other attributes.</param>
    /// <returns>True when both have the same names with the same values.</returns>
    public bool Equals([NotNullWhen(true)] CaseAttributes? other) =>
        other is not null && other.Count == Count && entries.All(entry => string.Equals(other[entry.Key], entry.Value, StringComparison.Ordinal));

    /// <summary>Compares by value, without regard to order.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True when it is attributes with the same names and values.</returns>
    public override bool Equals(object? obj) => Equals(obj as CaseAttributes);

    /// <summary>A hash that does not depend on order.</summary>
    /// <returns>The same number for equal attributes within one process.</returns>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, string> entry in entries)
        {
            hash ^= HashCode.Combine(entry.Key, entry.Value);
        }

        return hash;
    }

    /// <summary>Goes through the attributes in the order in which they were written.</summary>
    /// <returns>An enumerator of names and values.</returns>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says only how many attributes there are.</summary>
    /// <returns>A text without names or values.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Count} attributes)");
}
