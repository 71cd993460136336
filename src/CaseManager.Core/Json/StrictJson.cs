using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace CaseManager.Core.Json;

/// <summary>
/// Reads JSON against a source-generated contract and refuses everything the contract does not name: unknown and duplicate
/// keys, wrong types, missing keys. The in-box reader stops at the first of them; this one walks the whole document beside
/// the contract first, so that its author sees every fault at once.
/// </summary>
internal static class StrictJson
{
    /// <summary>Deep enough for every format here, shallow enough that nothing overflows.</summary>
    internal const int MaximumDepth = 32;

    internal static readonly JsonReaderOptions Reading = new() { MaxDepth = MaximumDepth };

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a document, or adds all that is wrong with it to <paramref name="problems"/> and returns null.</summary>
    internal static T? Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> contract, int maximumBytes, Problems problems)
        where T : class
    {
        using JsonDocument? document = Parse(utf8Json, maximumBytes, problems);
        return document is null ? null : Read(document.RootElement, contract, problems);
    }

    /// <summary>Reads a part of a document that stands at <paramref name="root"/>, or adds all that is wrong with it.</summary>
    internal static T? Read<T>(JsonElement value, JsonTypeInfo<T> contract, Problems problems, string root = "$")
        where T : class
    {
        if (!Agrees(value, contract, problems, root))
        {
            return null;
        }

        try
        {
            return value.Deserialize(contract);
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException)
        {
            string path = (refused as JsonException)?.Path is { Length: > 0 } inside ? root + inside[1..] : root;
            problems.Add(JsonCodes.WrongType, path, "The value is not what the format asks for.", "Compare it with the schema of this format.");
            return null;
        }
    }

    /// <summary>
    /// Reads a document that is probably good, several times faster than the walk, or returns null and says nothing. Only for
    /// contracts that disallow unmapped members and duplicate keys; what is null inside a list or table is for the caller to see.
    /// </summary>
    internal static T? TryRead<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> contract, int maximumBytes)
        where T : class
    {
        ReadOnlySpan<byte> text = WithoutMark(utf8Json);
        if (text.Length > maximumBytes || !Utf8.IsValid(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(text, contract);
        }
        catch (JsonException)
        {
            return null; // The walk will say what is wrong, and where.
        }
    }

    /// <summary>Says whether a part of a document is what its contract asks for, or adds all that is wrong with it.</summary>
    internal static bool Agrees(JsonElement value, JsonTypeInfo contract, Problems problems, string root)
    {
        int before = problems.Count;
        new ContractWalk(problems).Check(value, contract, root);
        return problems.Count == before;
    }

    /// <summary>Parses a document, or says why it is not one.</summary>
    internal static JsonDocument? Parse(ReadOnlySpan<byte> utf8Json, int maximumBytes, Problems problems, string root = "$")
    {
        utf8Json = WithoutMark(utf8Json);
        if (!IsText(utf8Json, maximumBytes, problems, root))
        {
            return null;
        }

        JsonDocument? document = null;
        try
        {
            var reader = new Utf8JsonReader(utf8Json, Reading);
            document = JsonDocument.ParseValue(ref reader);
            _ = reader.Read(); // Throws when anything but white space follows the document.
            return document;
        }
        catch (JsonException refused)
        {
            document?.Dispose();
            NotJson(refused, problems, root);
            return null;
        }
    }

    /// <summary>Says whether a document is JSON without building anything from it, or why it is not.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<byte> utf8Json, int maximumBytes, Problems problems)
    {
        if (!IsText(utf8Json, maximumBytes, problems, "$"))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8Json, Reading);
            while (reader.Read())
            {
                // Reading is checking.
            }

            return true;
        }
        catch (JsonException refused)
        {
            NotJson(refused, problems, "$");
            return false;
        }
    }

    /// <summary>The text after its byte order mark, if it has one.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Mark) ? utf8Json[Mark.Length..] : utf8Json;

    /// <summary>Text of a string value, or null when its escapes do not spell Unicode text.</summary>
    internal static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a property, or null when its escapes do not spell Unicode text.</summary>
    internal static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// The value of a key, or null when there is none or this is no object. <see cref="JsonElement.TryGetProperty(string, out JsonElement)"/>
    /// throws when another key has a broken escape.
    /// </summary>
    internal static JsonElement? Find(JsonElement value, string key)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (NameOf(property) == key)
                {
                    return property.Value;
                }
            }
        }

        return null;
    }

    /// <summary>Text of the name or value that a reader stands on, or null when its escapes do not spell Unicode text.</summary>
    internal static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A key in a sentence.</summary>
    internal static string Quoted(string key) => $"'{Shown(key)}'";

    /// <summary>A key in a path: at most 60 characters of it, and nothing that would upset a terminal.</summary>
    internal static string Shown(string key)
    {
        var text = new StringBuilder();
        foreach (char c in key.AsSpan(0, Math.Min(key.Length, 60)))
        {
            text.Append(char.IsControl(c) || char.IsSurrogate(c) ? '?' : c);
        }

        return text.Append(key.Length > 60 ? "…" : string.Empty).ToString();
    }

    private static bool IsText(ReadOnlySpan<byte> utf8Json, int maximumBytes, Problems problems, string root)
    {
        if (utf8Json.Length > maximumBytes)
        {
            problems.Add(
                JsonCodes.TooLarge,
                root,
                string.Create(CultureInfo.InvariantCulture, $"The document has {utf8Json.Length} bytes; at most {maximumBytes} are read."),
                "Split it, or check that this is the right file.");
        }
        else if (utf8Json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            problems.Add(JsonCodes.NotJson, root, "The document is empty.", "Give a JSON object.");
        }
        else if (!Utf8.IsValid(utf8Json))
        {
            problems.Add(JsonCodes.NotJson, root, "The document is not UTF-8 text.", "Save it as UTF-8, or check that this is the right file.");
        }
        else
        {
            return true;
        }

        return false;
    }

    private static void NotJson(JsonException refused, Problems problems, string root)
    {
        long place = (refused.BytePositionInLine ?? 0) + 1;
        string message = root == "$"
            ? string.Create(CultureInfo.InvariantCulture, $"The document is not JSON: it breaks off at line {(refused.LineNumber ?? 0) + 1}, byte {place} of that line.")
            : string.Create(CultureInfo.InvariantCulture, $"This part is not JSON: it breaks off at its byte {place}.");
        problems.Add(JsonCodes.NotJson, root, message, "Put the syntax right there; an editor with JSON support shows it.");
    }
}
