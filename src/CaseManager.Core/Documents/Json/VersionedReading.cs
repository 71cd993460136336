using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CaseManager.Core.Json;

namespace CaseManager.Core.Documents.Json;

/// <summary>Reads a document that says its version: an older one is first brought to the form of today, step by step.</summary>
internal static class VersionedReading
{
    private const string Key = DocumentJson.VersionKey;

    /// <summary>Reads a document, or notes everything that is wrong with it.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="contract">Its contract today.</param>
    /// <param name="steps">Step <c>i</c> brings version <c>i + 1</c> to version <c>i + 2</c>; so the version of today is one more than there are steps.</param>
    /// <param name="maximumBytes">The most bytes that are read.</param>
    /// <param name="problems">Receives what is wrong. After a step paths are those of the form of today.</param>
    internal static T? Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> contract, ReadOnlySpan<Action<JsonObject>> steps, int maximumBytes, Problems problems)
        where T : class
    {
        using JsonDocument? document = StrictJson.Parse(utf8Json, maximumBytes, problems);
        if (document is null || VersionOf(document.RootElement, steps.Length + 1, problems) is not { } version)
        {
            return null;
        }

        if (version > steps.Length)
        {
            return StrictJson.Read(document.RootElement, contract, problems);
        }

        if (!IsWithoutDuplicates(document.RootElement, "$", problems))
        {
            return null; // A tree cannot hold a key twice.
        }

        JsonObject tree = JsonObject.Create(document.RootElement.Clone())!;
        foreach (Action<JsonObject> step in steps[(version - 1)..])
        {
            step(tree);
        }

        tree[Key] = steps.Length + 1;
        using JsonDocument today = JsonDocument.Parse(tree.ToJsonString());
        return StrictJson.Read(today.RootElement, contract, problems);
    }

    private static int? VersionOf(JsonElement document, int newest, Problems problems)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            problems.Add(JsonCodes.WrongType, "$", "This is not a document.", "Give an object.");
            return null;
        }

        if (StrictJson.Find(document, Key) is not { } stated)
        {
            problems.Add(
                JsonCodes.MissingKey,
                "$",
                $"The key '{Key}' is missing.",
                string.Create(CultureInfo.InvariantCulture, $"Add '{Key}': the version of the format, {newest} today."));
            return null;
        }

        if (stated.ValueKind != JsonValueKind.Number || !stated.TryGetInt32(out int version) || version < 1 || version > newest)
        {
            problems.Add(
                JsonCodes.Version,
                "$." + Key,
                "This version of the format is not read here.",
                string.Create(CultureInfo.InvariantCulture, $"Give 1 through {newest}, or use a newer version of the library."));
            return null;
        }

        return version;
    }

    private static bool IsWithoutDuplicates(JsonElement value, string path, Problems problems)
    {
        int before = problems.Count;
        if (value.ValueKind == JsonValueKind.Object)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (StrictJson.NameOf(property) is not { } name)
                {
                    problems.Add(JsonCodes.UnknownKey, path, "A key has an escape that is not a character.", "Write the key without broken \\u escapes.");
                }
                else if (!seen.Add(name))
                {
                    problems.Add(JsonCodes.DuplicateKey, $"{path}.{StrictJson.Shown(name)}", $"The key {StrictJson.Quoted(name)} stands twice.", "Keep one of the two.");
                }
                else
                {
                    IsWithoutDuplicates(property.Value, $"{path}.{StrictJson.Shown(name)}", problems);
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                IsWithoutDuplicates(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), problems);
            }
        }
        else if (value.ValueKind == JsonValueKind.String && StrictJson.TextOf(value) is null)
        {
            problems.Add(JsonCodes.WrongType, path, "The text has an escape that is not a character.", "Write the text without broken \\u escapes.");
        }

        return problems.Count == before;
    }
}
