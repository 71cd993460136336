using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Json;

/// <summary>Walks a parsed document beside its source-generated contract and notes everything the contract refuses.</summary>
internal sealed class ContractWalk(Problems problems)
{
    internal void Check(JsonElement value, JsonTypeInfo contract, string path)
    {
        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object when contract.PolymorphismOptions is { } kinds:
                CheckKind(value, contract, kinds, path);
                break;
            case JsonTypeInfoKind.Object:
                CheckObject(value, contract, discriminator: null, path);
                break;
            case JsonTypeInfoKind.Dictionary:
                CheckDictionary(value, contract, path);
                break;
            case JsonTypeInfoKind.Enumerable:
                CheckArray(value, contract, path);
                break;
            default:
                CheckLeaf(value, contract, path);
                break;
        }
    }

    private void CheckKind(JsonElement value, JsonTypeInfo contract, JsonPolymorphismOptions kinds, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            WrongType(value, "an object", path);
            return;
        }

        string key = kinds.TypeDiscriminatorPropertyName;
        string? kind = StrictJson.Find(value, key) is { ValueKind: JsonValueKind.String } named ? StrictJson.TextOf(named) : null;
        foreach (JsonDerivedType derived in kinds.DerivedTypes)
        {
            if (kind is not null && kind.Equals(derived.TypeDiscriminator))
            {
                CheckObject(value, contract.Options.GetTypeInfo(derived.DerivedType), key, path);
                return;
            }
        }

        string known = string.Join(", ", kinds.DerivedTypes.Select(d => d.TypeDiscriminator));
        if (kind is null)
        {
            problems.Add(JsonCodes.MissingKey, path, $"The key '{key}' is missing.", $"Give one of {known}.");
        }
        else
        {
            problems.Add(JsonCodes.WrongType, $"{path}.{key}", $"{StrictJson.Quoted(kind)} is not known here.", $"Give one of {known}.");
        }
    }

    private void CheckObject(JsonElement value, JsonTypeInfo contract, string? discriminator, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            WrongType(value, "an object", path);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (problems.AreEnough)
            {
                return;
            }

            if (NameOf(property, path) is not { } name || IsRepeated(seen, name, path) || name == discriminator)
            {
                continue;
            }

            JsonPropertyInfo? member = contract.Properties.FirstOrDefault(p => p.Name == name);
            if (member is null)
            {
                problems.AddUnknownKey(name, contract.Properties.Select(p => p.Name), path);
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                CheckNull(member, $"{path}.{name}");
            }
            else
            {
                Check(property.Value, contract.Options.GetTypeInfo(member.PropertyType), $"{path}.{name}");
            }
        }

        foreach (JsonPropertyInfo member in contract.Properties)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
            {
                problems.Add(JsonCodes.MissingKey, path, $"The key '{member.Name}' is missing.", $"Add '{member.Name}': {Expected(contract.Options.GetTypeInfo(member.PropertyType))}.");
            }
        }
    }

    private void CheckDictionary(JsonElement value, JsonTypeInfo contract, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            WrongType(value, "an object", path);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        JsonTypeInfo element = contract.Options.GetTypeInfo(contract.ElementType!);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (problems.AreEnough)
            {
                return;
            }

            if (NameOf(property, path) is { } name && !IsRepeated(seen, name, path))
            {
                Check(property.Value, element, $"{path}.{StrictJson.Shown(name)}");
            }
        }
    }

    private void CheckArray(JsonElement value, JsonTypeInfo contract, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            WrongType(value, "a list", path);
            return;
        }

        JsonTypeInfo element = contract.Options.GetTypeInfo(contract.ElementType!);
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (problems.AreEnough)
            {
                return;
            }

            Check(item, element, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
            index++;
        }
    }

    private void CheckLeaf(JsonElement value, JsonTypeInfo contract, string path)
    {
        if (contract.Type == typeof(JsonElement))
        {
            return; // Another reader's part of the document.
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            WrongType(value, Expected(contract), path);
            return;
        }

        if (value.ValueKind == JsonValueKind.String && StrictJson.TextOf(value) is null)
        {
            problems.Add(JsonCodes.WrongType, path, "The text has an escape that is not a character.", "Write the text without broken \\u escapes.");
            return;
        }

        try
        {
            _ = value.Deserialize(contract);
        }
        catch (JsonException)
        {
            WrongType(value, Expected(contract), path);
        }
    }

    private void CheckNull(JsonPropertyInfo member, string path)
    {
        if (!member.IsSetNullable)
        {
            problems.Add(JsonCodes.WrongType, path, "The value is null.", "Give a value, or leave the key out if it is optional.");
        }
    }

    private string? NameOf(JsonProperty property, string path)
    {
        string? name = StrictJson.NameOf(property);
        if (name is null)
        {
            problems.Add(JsonCodes.UnknownKey, path, "A key has an escape that is not a character.", "Write the key without broken \\u escapes.");
        }

        return name;
    }

    private bool IsRepeated(HashSet<string> seen, string name, string path)
    {
        if (seen.Add(name))
        {
            return false;
        }

        problems.Add(JsonCodes.DuplicateKey, $"{path}.{StrictJson.Shown(name)}", $"The key {StrictJson.Quoted(name)} stands twice.", "Keep one of the two.");
        return true;
    }

    private void WrongType(JsonElement value, string expected, string path)
    {
        string found = value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "this text",
            JsonValueKind.Number => "this number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
        problems.Add(JsonCodes.WrongType, path, $"Here stands {found}, which is not {expected}.", $"Give {expected}.");
    }

    private static string Expected(JsonTypeInfo contract) =>
        contract.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "a list",
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "an object",
            _ => (ConverterOf(contract) as IExpected)?.Expected ?? LeafNames.Of(contract.Type),
        };

    /// <summary>Of a value that may be absent, the converter of the value itself: the in-box one around it says nothing.</summary>
    private static JsonConverter ConverterOf(JsonTypeInfo contract) =>
        Nullable.GetUnderlyingType(contract.Type) is { } plain ? contract.Options.GetTypeInfo(plain).Converter : contract.Converter;
}
