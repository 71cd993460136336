using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CaseManager.Core.Architecture;

/// <summary>The codes that the libraries can give, and the pages that explain them.</summary>
internal static partial class DiagnosticPages
{
    private const string Folder = "docs/diagnostics";

    internal static ImmutableSortedSet<string> Pages { get; } =
        [.. RepositoryFiles.Sources(Folder, "CM*.md").Select(file => Path.GetFileNameWithoutExtension(file))];

    /// <summary>Every code in a static member of the libraries, and every code made or spelt in their source text.</summary>
    internal static ImmutableSortedSet<string> Used { get; } =
    [
        .. Libraries.Core.GetTypes().Concat(Libraries.RulePacks.GetTypes()).SelectMany(CodesOf),
        .. RepositoryFiles.Sources("src").SelectMany(file => CodesIn(RepositoryFiles.Text(file))),
    ];

    internal static string Page(string code) => RepositoryFiles.Text($"{Folder}/{code}.md");

    internal static string Index => RepositoryFiles.Text(Folder + "/README.md");

    /// <summary>Codes made from a number or spelt in a string; examples in comments do not count.</summary>
    internal static IEnumerable<string> CodesIn(string source) =>
        source.Split('\n')
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line))
            .Select(match => "CM" + match.Groups["digits"].Value);

    private static IEnumerable<string> CodesOf(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType == typeof(FindingCode) && !type.ContainsGenericParameters)
            .Select(field => string.Create(CultureInfo.InvariantCulture, $"CM{((FindingCode)field.GetValue(null)!).Number:D4}"));

    [GeneratedRegex("""(?:FindingCode\(|FindingCode\s+\w+\s*=\s*new\(|FindingCode\s+\w+\s*=>\s*new\(|"[^"]*\bCM)(?<digits>[0-9]{4})\b""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
