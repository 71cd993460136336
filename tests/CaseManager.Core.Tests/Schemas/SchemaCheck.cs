using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>Holds a document against one of our schemas: the few words of JSON Schema that they use, and nothing else.</summary>
internal sealed class SchemaCheck
{
    private static readonly string[] Known =
        ["$schema", "$defs", "$ref", "title", "description", "type", "format", "properties", "required", "additionalProperties", "items", "oneOf", "const", "enum", "pattern", "minimum", "maximum"];

    private readonly JsonObject root;
    private readonly List<string> wrong = [];

    private SchemaCheck(JsonObject root) => this.root = root;

    internal static List<string> Problems(JsonObject schema, JsonNode? document) => Problems(schema, schema, document, "$");

    private static List<string> Problems(JsonObject home, JsonObject schema, JsonNode? value, string path)
    {
        var check = new SchemaCheck(home);
        check.Check(schema, value, path);
        return check.wrong;
    }

    private void Check(JsonObject schema, JsonNode? value, string path)
    {
        foreach ((string word, _) in schema)
        {
            Assert.Contains(word, Known);
        }

        if (schema["$ref"] is { } reference)
        {
            (JsonObject home, JsonObject target) = Follow(reference.GetValue<string>());
            wrong.AddRange(Problems(home, target, value, path));
            return;
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            CheckChoices(choices, value, path);
            return;
        }

        bool agrees = (schema["const"] is not { } only || JsonNode.DeepEquals(only, value))
            && (schema["enum"] is not JsonArray some || some.Any(one => JsonNode.DeepEquals(one, value)))
            && (schema["type"] is not { } type || IsOneOf(TypeOf(value), TypesOf(type)))
            && (value is null || schema["minimum"] is not { } least || (value.GetValue<decimal>() >= least.GetValue<decimal>() && value.GetValue<decimal>() <= schema["maximum"]!.GetValue<decimal>()))
            && (value is null || schema["pattern"] is not { } pattern || Regex.IsMatch(value.GetValue<string>(), pattern.GetValue<string>(), RegexOptions.CultureInvariant));
        if (!agrees)
        {
            wrong.Add(path);
        }
        else if (value is JsonObject members)
        {
            CheckMembers(schema, members, path);
        }
        else if (value is JsonArray items && schema["items"] is JsonObject item)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Check(item, items[i], $"{path}[{i}]");
            }
        }
    }

    /// <summary>The choice of the value's own kind, or the only one that it could be.</summary>
    private void CheckChoices(JsonArray choices, JsonNode? value, string path)
    {
        JsonObject[] fitting = [.. choices.Select(choice => choice!.AsObject()).Where(choice => (value is null) == (choice["type"]?.ToJsonString() == "\"null\""))];
        string? kind = (value as JsonObject)?["$kind"]?.GetValue<string>();
        JsonObject[] named = [.. fitting.Where(choice => kind is not null && KindOf(choice) == kind)];
        fitting = named.Length == 1 ? named : fitting;
        if (fitting.Length == 1)
        {
            Check(fitting[0], value, path);
        }
        else if (fitting.Count(choice => Problems(root, choice, value, path).Count == 0) != 1)
        {
            wrong.Add(path);
        }
    }

    private string? KindOf(JsonObject choice) =>
        choice["$ref"] is { } reference ? Follow(reference.GetValue<string>()).Target["properties"]?["$kind"]?["const"]?.GetValue<string>() : null;

    private void CheckMembers(JsonObject schema, JsonObject members, string path)
    {
        foreach (string name in (schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)))
        {
            wrong.Add($"{path}.{name}");
        }

        foreach ((string name, JsonNode? value) in members)
        {
            if (schema["properties"]?[name] is JsonObject known)
            {
                Check(known, value, $"{path}.{name}");
            }
            else if (schema["additionalProperties"] is JsonObject any)
            {
                Check(any, value, $"{path}.{name}");
            }
            else
            {
                wrong.Add($"{path}.{name}");
            }
        }
    }

    private (JsonObject Home, JsonObject Target) Follow(string reference)
    {
        if (reference.StartsWith('#'))
        {
            return (root, root["$defs"]![reference["#/$defs/".Length..]]!.AsObject());
        }

        JsonObject other = JsonNode.Parse(CommittedText.Bytes("docs/schemas/" + reference))!.AsObject();
        return (other, other);
    }

    /// <summary>A whole number is a number too.</summary>
    private static bool IsOneOf(string found, IEnumerable<string> types) =>
        types.Any(type => type == found || (type == "number" && found == "integer"));

    private static IEnumerable<string> TypesOf(JsonNode type) => type is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => value.AsValue().TryGetValue(out long _) ? "integer" : "number",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        _ => "null",
    };
}
