namespace CaseManager.Core.Services;

/// <summary>The identifier that a host gives to one posting of a ledger or to one line of a service log.</summary>
/// <remarks>
/// <para>It is shown in messages, so it should not be built from a name or a birth date.</para>
/// <para>Equality is ordinal. The default value is no identifier: its <see cref="Value"/> is the empty string.</para>
/// </remarks>
public readonly record struct PostingId
{
    private readonly string? value;

    /// <summary>Names one by its text.</summary>
    /// <param name="value">1 to 128 printable ASCII characters, without spaces or quotes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long, or has a character that is not allowed.</exception>
    public PostingId(string value) => this.value = Identifier.Checked(value);

    /// <summary>The text; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The text of the identifier.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
