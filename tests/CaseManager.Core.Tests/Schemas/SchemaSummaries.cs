using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>For documents that are their own contract: what their documentation says stands in the schema too.</summary>
internal static partial class SchemaSummaries
{
    private static readonly Dictionary<string, string> ByMember = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CaseManager.Core.xml")).Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => Plain(member.Element("summary")!), StringComparer.Ordinal);

    /// <summary>The summary of a type, or of one of its members; null when there is none.</summary>
    internal static string? Of(JsonTypeInfo contract, JsonPropertyInfo? member) => Of(contract.Type.FullName!, member?.Name);

    internal static string? Of(string type, string? member)
    {
        string name = type.Replace('+', '.');
        return ByMember.GetValueOrDefault(member is null ? "T:" + name : $"P:{name}.{char.ToUpperInvariant(member[0])}{member[1..]}");
    }

    private static string Plain(XElement summary)
    {
        foreach (XElement reference in summary.Elements("see").ToArray())
        {
            reference.ReplaceWith(((string)reference.Attribute("cref")!).Split('.')[^1]);
        }

        return Space().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
