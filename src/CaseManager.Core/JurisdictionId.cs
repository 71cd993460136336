namespace CaseManager.Core;

/// <summary>A government whose rules apply: <c>us</c>, a State such as <c>us-tx</c>, or a district below it such as <c>us-tx-fabens</c>.</summary>
/// <remarks>
/// Equality is ordinal; the text is lower case. The default value is no jurisdiction: its <see cref="Value"/> is the empty string.
/// </remarks>
public readonly record struct JurisdictionId
{
    private readonly string? value;

    /// <summary>Names a jurisdiction.</summary>
    /// <param name="value">Lower-case letters and digits in parts joined by hyphens, at most 64 characters, for example <c>us-tx</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public JurisdictionId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = IsValid(value)
            ? value
            : throw new ArgumentException("A jurisdiction is lower-case letters and digits in parts joined by hyphens, such as us-tx.", nameof(value));
    }

    /// <summary>The federal layer, <c>us</c>.</summary>
    public static JurisdictionId Federal { get; } = new("us");

    /// <summary>The text; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether this is the federal layer, a State, or a district: the number of parts, 1, 2 or 3 and more.</summary>
    public int Depth => Value.Length == 0 ? 0 : Value.AsSpan().Count('-') + 1;

    /// <summary>Says whether a text has the form of a jurisdiction.</summary>
    /// <param name="value">The text.</param>
    /// <returns>True when the constructor would accept it.</returns>
    public static bool IsValid(string? value) => value is { Length: > 0 and <= 64 } && NameParts.AreValid(value, '-');

    /// <summary>The text of the jurisdiction.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
