using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>An event as the slow evaluator knows it: words and dates.</summary>
internal sealed record SlowEvent(string Id, string Name, LocalDate On)
{
    internal string Episode { get; init; } = string.Empty;

    internal LocalDate? For { get; init; }

    internal LocalDate? Until { get; init; }

    internal LocalDate? Through { get; init; }

    internal IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    internal string? Voids { get; init; }

    internal string? Replaces { get; init; }

    /// <summary>Student-level events reach every episode (counting C13).</summary>
    internal bool IsOfStudent => Name.Split('.')[0] is "student" or "attendance";

    /// <summary>Whether a pattern such as <c>iep.meeting-held[purpose=initial|annual]</c> describes this event.</summary>
    internal bool Is(string pattern)
    {
        string[] parts = pattern.TrimEnd(']').Split('[');
        return parts[0] == Name && (parts.Length == 1 || Array.TrueForAll(parts[1].Split(','), Has));
    }

    private bool Has(string condition)
    {
        string[] parts = condition.Split('=');
        string value = parts[0].Trim() switch
        {
            "for" => For is null ? "false" : "given",
            "until" => Until is null ? "false" : "given",
            "through" => Through is null ? "false" : "given",
            string key => Attributes.GetValueOrDefault(key, "false"),
        };
        return Array.Exists(parts[1].Split('|'), wanted => wanted.Trim() == value);
    }
}
