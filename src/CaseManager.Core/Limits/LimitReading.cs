using System.Globalization;

namespace CaseManager.Core.Limits;

/// <summary>How one roster, or one organisation, stands to one limit.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Limit">The limit.</param>
/// <param name="Subject">The roster; for an average, the organisation.</param>
/// <param name="Outcome">How it stands.</param>
/// <param name="Value">The number counted: students, points, years begun between the youngest and the oldest, percent, or students for each provider; null when it is not known.</param>
/// <param name="Allowed">The most, or for a share the least, that is allowed; null when there is no number.</param>
/// <param name="Missing">The fact that is missing; null unless the outcome is unknown.</param>
/// <param name="Variance">The variance that is used; null without one.</param>
public sealed record LimitReading(
    CaseloadLimit Limit, string Subject, LimitOutcome Outcome, decimal? Value, decimal? Allowed, string? Missing = null, LimitVariance? Variance = null)
{
    /// <summary>The reading in one line, the same in every culture.</summary>
    /// <returns>For example <c>slp-1: Over, 61 against 60 (23 Ill. Adm. Code 226.735(c))</c>.</returns>
    public override string ToString()
    {
        string numbers = Value is { } value && Allowed is { } allowed ? string.Create(CultureInfo.InvariantCulture, $", {value:0.##} against {allowed:0.##}") : string.Empty;
        string missing = Missing is null ? string.Empty : ", missing: " + Missing;
        return $"{Subject}: {Outcome}{numbers}{missing} ({Limit.Citations[0].Label})";
    }
}
