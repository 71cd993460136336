using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Names of another form than the format asks for: one sentence for all of them.</summary>
internal static class BadNames
{
    internal static void AddBadName(this Problems problems, string path, string text, string what, string example) =>
        problems.Add(RuleCodes.BadName, path, $"{StrictJson.Quoted(text)} is not {what}.", $"Write it like {example}.");
}
