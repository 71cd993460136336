using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Citations as packs of every kind give them: at least one, and what is verified names the text that was read.</summary>
internal static class CitationReading
{
    internal static ImmutableArray<Citation> Of(CitationDto[] cite, RuleStatus status, string path, Problems problems)
    {
        if (cite.Length == 0)
        {
            problems.Add(RuleCodes.Citation, path, "There is no citation.", "Cite the law: a label, and the address and day where its text was read.");
        }
        else if (status == RuleStatus.Verified && !cite.Any(citation => citation.Href is not null && citation.Retrieved is not null))
        {
            problems.Add(RuleCodes.Citation, path, "What is verified names no text that was read.", "Give 'href' and 'retrieved', or lower the status.");
        }

        for (int i = 0; i < cite.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(cite[i].Label))
            {
                problems.Add(RuleCodes.Citation, $"{ExpressionMapping.Index(path, i)}.label", "The citation has no label.", "Write it as a lawyer would: 34 CFR 300.301(c)(1).");
            }

            if (cite[i].Href is { } href && !Uri.TryCreate(href, UriKind.Absolute, out _))
            {
                problems.Add(RuleCodes.Citation, $"{ExpressionMapping.Index(path, i)}.href", "The address is not a whole one.", "Begin it with https://.");
            }
        }

        return [.. cite.Select(citation => new Citation(citation.Label, citation.Href, citation.Retrieved))];
    }
}
