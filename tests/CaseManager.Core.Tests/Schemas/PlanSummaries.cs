using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>The files of plans have contracts of their own here and there: what stands in one is documented on the type that it says.</summary>
internal static class PlanSummaries
{
    /// <summary>Keys that no public type has.</summary>
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["IepDocument/schema"] = "The version of the format: 2 is written, 1 is read as well. Version 1 had no level and meant school age.",
        ["PlanHistoryDocument/schema"] = "The version of the format: 1.",
        ["ScoreDocument/value"] = "The value in the unit of the measure: 80 for 80 percent. Not together with part and whole.",
        ["ScoreDocument/measure"] = "The measure, only where it is not that of the goal.",
        ["recordedAt"] = "When it was written down; absent when that is not known, which counts as known from the beginning.",
        ["recordedBy"] = "Who wrote it down.",
    };

    internal static string? Of(JsonTypeInfo contract, JsonPropertyInfo? member)
    {
        if (member is not null && (Own.GetValueOrDefault($"{contract.Type.Name}/{member.Name}") ?? Own.GetValueOrDefault(member.Name)) is { } own)
        {
            return own;
        }

        string type = contract.Type.FullName!.Replace(".Json.", ".", StringComparison.Ordinal).Replace("IepDocument", "IepDraft", StringComparison.Ordinal).Replace("Document", string.Empty, StringComparison.Ordinal);
        return Inherited(type, member);
    }

    /// <summary>A kind of measure or record has what its base documents.</summary>
    private static string? Inherited(string type, JsonPropertyInfo? member) =>
        SchemaSummaries.Of(type, member?.Name) ?? (type.Contains('+', StringComparison.Ordinal) && member is not null ? SchemaSummaries.Of(type[..type.IndexOf('+', StringComparison.Ordinal)], member.Name) : null);
}
