using System.Collections.Immutable;
using CaseManager.Core.Architecture.Metadata;

namespace CaseManager.Core.Architecture;

/// <summary>Which folder of Core may use which: the arrows of the design. Every folder may use the root.</summary>
internal static class FolderRules
{
    internal const string Root = "(root)";

    private const string Core = "CaseManager.Core";

    /// <summary>A folder that is not in this list may not exist: add it here when the design adds it.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<string>> Allowed { get; } = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        [Root] = [],
        ["Json"] = [],
        ["Calendars"] = ["Json"],
        ["Rules"] = ["Calendars", "Json"],
        ["Cases"] = ["Json"],
        ["Timelines"] = ["Cases", "Rules", "Calendars"],
        ["Batch"] = ["Timelines", "Cases", "Rules", "Calendars"],
        ["Progress"] = ["Json"],
        ["Services"] = ["Calendars", "Json"],
        ["Plans"] = ["Services", "Progress", "Json"],
        ["Limits"] = ["Timelines", "Rules", "Json"],
        ["Students"] = ["Json"],
        ["Support"] = ["Json"],
        ["Evaluations"] = ["Support", "Json"],
        ["Meetings"] = ["Json"],
        ["Notices"] = ["Json"],
        ["Staff"] = ["Json"],
        ["Records"] = ["Json"],
        ["Documents"] = ["Plans", "Services", "Progress", "Students", "Support", "Evaluations", "Meetings", "Notices", "Staff", "Records", "Cases", "Json"],
        ["Validation"] =
        [
            "Documents", "Plans", "Services", "Progress", "Students", "Support", "Evaluations", "Meetings", "Notices", "Staff", "Records", "Cases", "Rules", "Calendars", "Json",
        ],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The folder that a namespace of Core belongs to, or null for a namespace that is not Core's.</summary>
    internal static string? FolderOf(string name)
    {
        if (name == Core)
        {
            return Root;
        }

        return name.StartsWith(Core + ".", StringComparison.Ordinal) ? name[(Core.Length + 1)..].Split('.')[0] : null;
    }

    internal static IEnumerable<string> Violations(IEnumerable<Reference> references)
    {
        foreach (Reference use in references)
        {
            string? from = FolderOf(use.FromNamespace);
            string? to = use.Assembly == Core ? FolderOf(use.ToNamespace) : null;
            if (from is not null && !Allowed.ContainsKey(from))
            {
                yield return $"{from} is not a folder of the design";
            }
            else if (from is not null && to is not null && to != Root && to != from && !Allowed[from].Contains(to, StringComparer.Ordinal))
            {
                yield return $"{from} may not use {to}: {use}";
            }
        }
    }

    /// <summary>Every folder that can be reached from itself, with one way round.</summary>
    internal static IEnumerable<string> Cycles(IEnumerable<Reference> references)
    {
        ILookup<string, string> arrows = references
            .Where(use => use.Assembly == Core && FolderOf(use.FromNamespace) is not null && FolderOf(use.ToNamespace) is not null)
            .Select(use => (From: FolderOf(use.FromNamespace)!, To: FolderOf(use.ToNamespace)!))
            .Where(arrow => arrow.From != arrow.To)
            .Distinct()
            .ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        foreach (string start in arrows.Select(group => group.Key))
        {
            if (Way(start, start, arrows, [start]) is { } way)
            {
                yield return string.Join(" → ", way);
            }
        }
    }

    private static ImmutableList<string>? Way(string from, string goal, ILookup<string, string> arrows, ImmutableList<string> soFar)
    {
        foreach (string next in arrows[from])
        {
            if (next == goal)
            {
                return soFar.Add(goal);
            }

            if (!soFar.Contains(next) && Way(next, goal, arrows, soFar.Add(next)) is { } way)
            {
                return way;
            }
        }

        return null;
    }
}
