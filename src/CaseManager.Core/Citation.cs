using NodaTime;

namespace CaseManager.Core;

/// <summary>Where a rule stands in the law, and the text that was read.</summary>
/// <param name="Label">How a lawyer cites it: <c>34 CFR 300.301(c)(1)</c>.</param>
/// <param name="Href">The address of the text that was read; null when none was.</param>
/// <param name="Retrieved">The day on which that text was read; null when none was.</param>
public sealed record Citation(string Label, string? Href = null, LocalDate? Retrieved = null)
{
    /// <summary>The label alone: how the citation stands in a sentence.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => Label;
}
