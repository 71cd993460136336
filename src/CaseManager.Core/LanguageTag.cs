using System.Diagnostics;

namespace CaseManager.Core;

/// <summary>A language, as its tag in the registry of languages: <c>en</c>, <c>es</c>, <c>ase</c> (American Sign Language), <c>zh-Hant</c>.</summary>
/// <remarks>
/// <para>
/// The form is checked (BCP 47: parts of letters and digits joined by hyphens, the first of two to eight letters), not whether the
/// registry has it. A person's language is personal data: printing does not show it.
/// </para>
/// <para>Equality does not regard case. The default value is no language: its <see cref="Value"/> is the empty string.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct LanguageTag
{
    /// <summary>The most characters that a tag may have: 35.</summary>
    public const int MaximumLength = 35;

    private readonly string? value;

    /// <summary>Names a language.</summary>
    /// <param name="value">The tag, at most 35 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public LanguageTag(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = IsValid(value) ? value : throw new ArgumentException("A language is a tag such as en, es or zh-Hant.", nameof(value));
    }

    /// <summary>The tag as it was given; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Says whether a text has the form of a tag.</summary>
    /// <param name="value">The text.</param>
    /// <returns>True when the constructor would accept it.</returns>
    public static bool IsValid(string? value)
    {
        if (value is null or { Length: < 2 or > MaximumLength })
        {
            return false;
        }

        bool first = true;
        foreach (Range part in value.AsSpan().Split('-'))
        {
            ReadOnlySpan<char> subtag = value.AsSpan()[part];
            if (subtag.Length is < 1 or > 8 || (first && (subtag.Length < 2 || subtag.ContainsAnyInRange('0', '9'))))
            {
                return false;
            }

            foreach (char c in subtag)
            {
                if (!char.IsAsciiLetterOrDigit(c))
                {
                    return false;
                }
            }

            first = false;
        }

        return true;
    }

    /// <summary>Whether both are varieties of one language: <c>es</c> and <c>es-MX</c>.</summary>
    /// <param name="other">Another language.</param>
    /// <returns>True when the first parts are the same.</returns>
    public bool IsSameLanguage(LanguageTag other) => Primary.Equals(other.Primary, StringComparison.OrdinalIgnoreCase);

    /// <summary>Compares without regard to case.</summary>
    /// <param name="other">Another language.</param>
    /// <returns>True when the tags are the same.</returns>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>A hash that does not regard case.</summary>
    /// <returns>The same number for equal tags within one process.</returns>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>Says only that there is a language.</summary>
    /// <returns><c>[personal]</c>, or <c>[none]</c> for the default value.</returns>
    public override string ToString() => value is null ? "[none]" : "[personal]";

    private string Primary => Value.Split('-')[0];
}
