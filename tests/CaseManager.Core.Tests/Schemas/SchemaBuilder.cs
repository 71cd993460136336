using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>
/// Writes the JSON Schema of a source-generated contract: the one that the strict reader walks beside a document, so that editors
/// and reader know the same keys. (The exporter in the box writes recursive types as paths into each other and knows nothing of
/// our converters.)
/// </summary>
internal sealed class SchemaBuilder(JsonTypeInfo root, Func<JsonTypeInfo, JsonPropertyInfo?, string?>? summaries = null)
{
    private readonly JsonObject definitions = [];

    internal static string Draft => "https://json-schema.org/draft/2020-12/schema";

    internal JsonObject Build(string title, string description)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["title"] = title, ["description"] = description };
        foreach ((string key, JsonNode? value) in Members(root, null))
        {
            schema[key] = value?.DeepClone();
        }

        if (definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject(definitions.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
        }

        return schema;
    }

    /// <summary>What schemas call a contract: <c>rule</c>, <c>due.count</c>.</summary>
    internal static string NameOf(Type type)
    {
        string name = type.Name.Replace("Dto", string.Empty, StringComparison.Ordinal).Replace("Document", string.Empty, StringComparison.Ordinal);
        string own = char.ToLowerInvariant(name[0]) + name[1..];
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{own}" : own;
    }

    private JsonObject Of(JsonTypeInfo contract, string place)
    {
        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object:
                Define(contract);
                return new JsonObject { ["$ref"] = "#/$defs/" + NameOf(contract.Type) };
            case JsonTypeInfoKind.Enumerable:
                return new JsonObject { ["type"] = "array", ["items"] = Of(Inner(contract), place) };
            case JsonTypeInfoKind.Dictionary:
                return new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(Inner(contract), place) };
            default:
                JsonObject leaf = SchemaLeaves.Of(contract.Type);
                if (SchemaPatterns.ByPlace.TryGetValue(place, out string? pattern))
                {
                    leaf["pattern"] = pattern;
                }

                return leaf;
        }
    }

    /// <summary>The reader takes null for an absent value.</summary>
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["$ref"] is not null)
        {
            return new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        if (schema["enum"] is JsonArray names)
        {
            names.Add(null);
            return schema;
        }

        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }

    private static JsonTypeInfo Inner(JsonTypeInfo contract) => contract.Options.GetTypeInfo(contract.ElementType!);

    private void Define(JsonTypeInfo contract)
    {
        string name = NameOf(contract.Type);
        if (definitions.ContainsKey(name))
        {
            return;
        }

        definitions[name] = new JsonObject(); // Stands here while the parts, which may come back to it, are written.
        if (contract.PolymorphismOptions is not { } kinds)
        {
            definitions[name] = Members(contract, null);
            return;
        }

        var choices = new JsonArray();
        foreach (JsonDerivedType derived in kinds.DerivedTypes)
        {
            JsonTypeInfo kind = contract.Options.GetTypeInfo(derived.DerivedType);
            definitions[NameOf(kind.Type)] = Members(kind, (kinds.TypeDiscriminatorPropertyName, (string)derived.TypeDiscriminator!));
            choices.Add(new JsonObject { ["$ref"] = "#/$defs/" + NameOf(kind.Type) });
        }

        definitions[name] = new JsonObject { ["oneOf"] = choices };
    }

    private JsonObject Members(JsonTypeInfo contract, (string Key, string Value)? discriminator)
    {
        string name = NameOf(contract.Type);
        var properties = new JsonObject();
        var required = new JsonArray();
        if (discriminator is { } kind)
        {
            properties[kind.Key] = new JsonObject { ["const"] = kind.Value };
            required.Add(kind.Key);
        }

        foreach (JsonPropertyInfo property in contract.Properties)
        {
            string place = $"{name}/{property.Name}";
            JsonObject schema = Of(contract.Options.GetTypeInfo(property.PropertyType), place);
            schema = property.IsSetNullable ? OrNull(schema) : schema;
            schema["description"] = SchemaWords.ByPlace.GetValueOrDefault(place) ?? summaries?.Invoke(contract, property) ?? throw new InvalidOperationException($"Describe {place} in SchemaWords.");
            properties[property.Name] = schema;
            if (property.IsRequired)
            {
                required.Add(property.Name);
            }
        }

        var members = new JsonObject { ["type"] = "object" };
        if ((SchemaWords.ByPlace.GetValueOrDefault(name) ?? summaries?.Invoke(contract, null)) is { } words)
        {
            members["description"] = words;
        }

        members["properties"] = properties;
        if (required.Count > 0)
        {
            members["required"] = required;
        }

        members["additionalProperties"] = false;
        return members;
    }
}
