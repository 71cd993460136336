namespace CaseManager.Core.Rules;

/// <summary>The stable name of a rule: the jurisdiction that made it and a name, written <c>us-tx/initial-evaluation</c>.</summary>
/// <remarks>Equality is ordinal. The default value is no rule: both parts are empty and it prints as <c>/</c>.</remarks>
public readonly record struct RuleId
{
    private readonly string? name;

    /// <summary>Names a rule.</summary>
    /// <param name="jurisdiction">Whose rule it is.</param>
    /// <param name="name">Lower-case words joined by hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> has another form.</exception>
    public RuleId(JurisdictionId jurisdiction, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsValidName(name))
        {
            throw new ArgumentException("A rule's name is lower-case words joined by hyphens.", nameof(name));
        }

        Jurisdiction = jurisdiction;
        this.name = name;
    }

    /// <summary>Whose rule it is.</summary>
    public JurisdictionId Jurisdiction { get; }

    /// <summary>The name within the jurisdiction; empty for the default value.</summary>
    public string Name => name ?? string.Empty;

    /// <summary>Reads <c>us-tx/initial-evaluation</c>.</summary>
    /// <param name="text">The jurisdiction, a slash, the name.</param>
    /// <param name="id">The id, or the default value.</param>
    /// <returns>True when <paramref name="text"/> has that form.</returns>
    public static bool TryParse(string? text, out RuleId id)
    {
        id = default;
        int slash = text is null ? -1 : text.IndexOf('/', StringComparison.Ordinal);
        if (text is null || slash < 0 || !JurisdictionId.IsValid(text[..slash]) || !IsValidName(text[(slash + 1)..]))
        {
            return false;
        }

        id = new RuleId(new JurisdictionId(text[..slash]), text[(slash + 1)..]);
        return true;
    }

    /// <summary>The id as it is written.</summary>
    /// <returns>The jurisdiction, a slash, the name.</returns>
    public override string ToString() => $"{Jurisdiction}/{Name}";

    internal static bool IsValidName(string name) => name.Length <= 80 && NameParts.AreValid(name, '-');
}
