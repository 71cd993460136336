using System.Collections.Immutable;
using CaseManager.Core;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The law in few characters.</summary>
internal static class CitationText
{
    /// <summary>One citation, the regulation if there is one, in at most <paramref name="width"/> characters; paragraphs are dropped before anything else.</summary>
    internal static string Short(ImmutableArray<Citation> citations, int width)
    {
        string label = (citations.FirstOrDefault(citation => citation.Label.Contains(" CFR ", StringComparison.Ordinal)) ?? citations[0]).Label;
        int comma = label.IndexOfAny([',', ';']);
        string first = comma < 0 ? label : label[..comma];
        int paragraph = first.IndexOf('(', StringComparison.Ordinal);
        string section = paragraph < 0 ? first : first[..paragraph];
        return first.Length <= width ? first : section.Length <= width ? section : string.Empty;
    }
}
