using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;

namespace CaseManager.Core.Tests.Documentation;

/// <summary>Tables of the documentation that are counted from the packs in the box.</summary>
internal static class PackTables
{
    internal static string Table(string name) =>
        name switch
        {
            "jurisdictions" => Jurisdictions(),
            "packs-and-cases" => PacksAndCases(),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such table."),
        };

    private static string Jurisdictions()
    {
        var table = new StringBuilder("| jurisdiction | rules | verified | secondary | recalled | not modelled |\n|---|---:|---:|---:|---:|---:|\n");
        int[] sums = new int[5];
        foreach (RulePack pack in BuiltInPacks.Jurisdictions.Select(Pack))
        {
            int[] numbers =
            [
                pack.Rules.Length,
                .. new[] { RuleStatus.Verified, RuleStatus.Secondary, RuleStatus.Recalled, RuleStatus.NotModelled }.Select(status => pack.Rules.Count(rule => rule.Status == status)),
            ];
            sums = [.. sums.Zip(numbers, (sum, number) => sum + number)];
            table.Append(CultureInfo.InvariantCulture, $"| `{pack.Jurisdiction}` {pack.Title.Split(':')[0]} | {string.Join(" | ", numbers)} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"| all | {string.Join(" | ", sums)} |").ToString();
    }

    private static string PacksAndCases()
    {
        string engine = Version("CaseManager.Core");
        string packs = Version("CaseManager.RulePacks");
        var table = new StringBuilder("| engine | packs | jurisdiction | pack version | rules | cases |\n|---|---|---|---|---:|---:|\n");
        foreach (string jurisdiction in BuiltInPacks.Jurisdictions)
        {
            RulePack pack = Pack(jurisdiction);
            int cases = Encoding.UTF8.GetString(BuiltInPacks.ReadCases(jurisdiction).Span).Split('\n').Count(line => line.StartsWith("case ", StringComparison.Ordinal));
            table.Append(CultureInfo.InvariantCulture, $"| {engine} | {packs} | `{jurisdiction}` | {pack.Version} | {pack.Rules.Length} | {cases} |\n");
        }

        return table.ToString().TrimEnd('\n');
    }

    private static RulePack Pack(string jurisdiction) => RulePackReader.Read(BuiltInPacks.Read(jurisdiction).Span).Value;

    private static string Version(string project) =>
        XDocument.Load(CommittedText.PathOf($"src/{project}/{project}.csproj")).Descendants("Version").Single().Value;
}
