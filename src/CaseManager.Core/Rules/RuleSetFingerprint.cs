namespace CaseManager.Core.Rules;

/// <summary>Which law a result was computed under: SHA-256 of the canonical packs, lowest layer first.</summary>
/// <remarks>
/// Store it beside a deadline, and the deadline can be reproduced years later. Equality is ordinal.
/// The default value is no fingerprint: its <see cref="Value"/> is the empty string.
/// </remarks>
public readonly record struct RuleSetFingerprint
{
    private readonly string? value;

    internal RuleSetFingerprint(string value) => this.value = value;

    /// <summary>64 lower-case hexadecimal digits; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The digits.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
