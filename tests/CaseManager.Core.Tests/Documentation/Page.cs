using System.Text.RegularExpressions;

namespace CaseManager.Core.Tests.Documentation;

/// <summary>
/// A page with parts that are made: after <c>&lt;!-- snippet: name --&gt;</c> and <c>&lt;!-- output: name --&gt;</c> a fenced block, between
/// <c>&lt;!-- table: name --&gt;</c> and <c>&lt;!-- /table --&gt;</c> a table.
/// </summary>
internal static partial class Page
{
    internal static string Made(string text) =>
        Table().Replace(Block().Replace(text, MadeBlock), match => $"{match.Groups["marker"].Value}\n{PackTables.Table(match.Groups["name"].Value)}\n<!-- /table -->");

    internal static IEnumerable<string> SnippetsIn(string text) =>
        Block().Matches(text).Where(match => match.Groups["kind"].Value == "snippet").Select(match => match.Groups["name"].Value);

    internal static int MarkersIn(string text) => Marker().Count(text);

    internal static int PartsIn(string text) => Block().Count(text) + Table().Count(text);

    private static string MadeBlock(Match match)
    {
        string name = match.Groups["name"].Value;
        string block = match.Groups["kind"].Value == "snippet" ? $"```csharp\n{Snippets.Text(name)}\n```" : $"```text\n{Snippets.Output(name)}```";
        return $"{match.Groups["marker"].Value}\n{block}";
    }

    [GeneratedRegex("(?<marker><!-- (?<kind>snippet|output): (?<name>[a-z-]+) -->)\n```[a-z]+\n(.*?\n)??```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("(?<marker><!-- table: (?<name>[a-z-]+) -->)\n.*?<!-- /table -->", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex("<!-- (snippet|output|table): ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
