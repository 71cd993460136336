namespace CaseManager.Core;

/// <summary>What kind of thing happened, as <c>subject.detail.verb</c>: <c>consent.initial-evaluation.received</c>.</summary>
/// <remarks>
/// The set is open: a rule pack may use names of its own. Equality is ordinal.
/// The default value is no event: its <see cref="Value"/> is the empty string.
/// </remarks>
public readonly record struct EventName
{
    private readonly string? value;

    /// <summary>Names an event.</summary>
    /// <param name="value">Two or more lower-case parts joined by dots, hyphens inside a part, at most 100 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public EventName(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = IsValid(value)
            ? value
            : throw new ArgumentException("An event name is two or more lower-case parts joined by dots, such as referral.received.", nameof(value));
    }

    /// <summary>The text; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>
    /// Whether the event is about the student rather than one episode: exit, transfer, graduation and absence reach every
    /// episode of a case (counting C13).
    /// </summary>
    public bool ReachesEveryEpisode =>
        Value.StartsWith("student.", StringComparison.Ordinal) || Value.StartsWith("attendance.", StringComparison.Ordinal);

    /// <summary>Says whether a text has the form of an event name.</summary>
    /// <param name="value">The text.</param>
    /// <returns>True when the constructor would accept it.</returns>
    public static bool IsValid(string? value)
    {
        if (value is null || value.Length > 100 || !value.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (Range part in value.AsSpan().Split('.'))
        {
            if (!NameParts.AreValid(value.AsSpan()[part], '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text of the name.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
