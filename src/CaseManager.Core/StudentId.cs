namespace CaseManager.Core;

/// <summary>The identifier that a host gives to one student.</summary>
/// <remarks>
/// <para>It is personal data: ask for <see cref="Value"/> where it is needed.</para>
/// <para>Equality is ordinal. The default value is no identifier: its <see cref="Value"/> is the empty string.</para>
/// </remarks>
public readonly record struct StudentId
{
    private readonly string? value;

    /// <summary>Names one by its text.</summary>
    /// <param name="value">1 to 128 printable ASCII characters, without spaces or quotes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long, or has a character that is not allowed.</exception>
    public StudentId(string value) => this.value = Identifier.Checked(value);

    /// <summary>The text; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Says only that there is a student: the identifier never reaches a log by accident.</summary>
    /// <returns>A fixed text without the value.</returns>
    public override string ToString() => value is null ? "(no student)" : "(student)";
}
