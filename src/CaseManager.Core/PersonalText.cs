using System.Diagnostics;

namespace CaseManager.Core;

/// <summary>A text that is, or may be, about a person: a name, a statement about a student, the minutes of a meeting.</summary>
/// <remarks>
/// <para>Printing it, and looking at it in a debugger, never shows what it says: a record that holds one may be logged. Ask
/// <see cref="Reveal"/> where the text itself is needed.</para>
/// <para>Equality is ordinal. The default value is the empty text.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PersonalText
{
    /// <summary>The most characters that one text may have: 20 000.</summary>
    public const int MaximumLength = 20_000;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? value;

    /// <summary>Keeps a text.</summary>
    /// <param name="value">Unicode text of at most 20 000 characters; it may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is too long, or has half a surrogate pair. The message does not repeat the text.</exception>
    public PersonalText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!PlainText.IsValid(value, MaximumLength))
        {
            throw new ArgumentException("The text is longer than 20000 characters, or is not Unicode text.", nameof(value));
        }

        this.value = value.Length == 0 ? null : value;
    }

    /// <summary>Whether it says nothing: it is empty, or has only white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(value);

    /// <summary>What it says. The caller answers for where it goes from here.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public string Reveal() => value ?? string.Empty;

    /// <summary>Says only that there is a text.</summary>
    /// <returns><c>[personal]</c>, or <c>[none]</c> for the empty text.</returns>
    public override string ToString() => value is null ? "[none]" : "[personal]";
}
