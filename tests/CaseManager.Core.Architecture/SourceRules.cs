using System.Text.RegularExpressions;

namespace CaseManager.Core.Architecture;

/// <summary>Where source text stands and how long it is.</summary>
internal static partial class SourceRules
{
    internal const int LongestFile = 400;

    internal static IEnumerable<string> TooLong(string file, string text)
    {
        int lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > LongestFile ? [$"{file} has {lines} lines; {LongestFile} is the most"] : [];
    }

    /// <summary>The namespace that a file must declare: its folder, from the project's folder on.</summary>
    internal static IEnumerable<string> WrongNamespace(string file, string text)
    {
        string[] parts = file.Split('/');
        string expected = string.Join('.', parts[1..^1]);
        Match declared = Declaration().Match(text);
        bool right = declared.Success ? declared.Groups[1].Value == expected : !text.Contains("namespace ", StringComparison.Ordinal);
        return right ? [] : [$"{file} must declare 'namespace {expected};'"];
    }

    /// <summary>The file that a public type must stand in: named after it, in the folder that its namespace names.</summary>
    internal static IEnumerable<string> NotInItsOwnFile(Type type, Func<string, bool> exists)
    {
        string project = type.Assembly.GetName().Name!;
        string folder = type.Namespace == project ? string.Empty : type.Namespace!.Replace(project + ".", string.Empty, StringComparison.Ordinal).Replace('.', '/') + "/";
        string file = $"src/{project}/{folder}{type.Name.Split('`')[0]}.cs";
        return type.IsNested || exists(file) ? [] : [$"{type} must stand in {file}"];
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
