using System.Text.Json;
using CaseManager.Core.Rules;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Which law, as JSON: enough to reproduce every date.</summary>
internal static class RuleSetJson
{
    internal static void Write(Utf8JsonWriter writer, RuleSet rules)
    {
        writer.WriteStartObject();
        writer.WriteString("fingerprint", rules.Fingerprint.Value);
        writer.WriteStartArray("packs");
        foreach (RulePack pack in rules.Packs)
        {
            writer.WriteStartObject();
            writer.WriteString("jurisdiction", pack.Jurisdiction.Value);
            writer.WriteString("version", pack.Version);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
