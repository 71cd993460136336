using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Plans.Json;

/// <summary>Two plans side by side, as the documents that say the same, each place with its contract.</summary>
internal sealed class IepComparison
{
    private readonly ImmutableArray<IepChange>.Builder changes = ImmutableArray.CreateBuilder<IepChange>();

    internal static ImmutableArray<IepChange> Of(IepDraft before, IepDraft after)
    {
        if (before == after)
        {
            return [];
        }

        JsonElement left = JsonSerializer.SerializeToElement(IepMapping.ToDocument(before), PlanContracts.Iep);
        JsonElement right = JsonSerializer.SerializeToElement(IepMapping.ToDocument(after), PlanContracts.Iep);
        var comparison = new IepComparison();
        comparison.Compare(left, right, PlanContracts.Iep, "$");
        return comparison.changes.ToImmutable();
    }

    private void Compare(JsonElement left, JsonElement right, JsonTypeInfo contract, string path)
    {
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object && contract.Kind == JsonTypeInfoKind.Object && contract.PolymorphismOptions is null)
        {
            foreach (JsonPropertyInfo property in contract.Properties)
            {
                CompareMember(left, right, property, path);
            }
        }
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array && left.GetArrayLength() == right.GetArrayLength() && contract.ElementType is { } element)
        {
            JsonTypeInfo inner = contract.Options.GetTypeInfo(element);
            for (int i = 0; i < left.GetArrayLength(); i++)
            {
                Compare(left[i], right[i], inner, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }
        }
        else if (!JsonElement.DeepEquals(left, right))
        {
            changes.Add(new IepChange(path, contract.Type == typeof(PersonalText)));
        }
    }

    private void CompareMember(JsonElement left, JsonElement right, JsonPropertyInfo property, string path)
    {
        string at = $"{path}.{property.Name}";
        bool one = left.TryGetProperty(property.Name, out JsonElement mine);
        bool other = right.TryGetProperty(property.Name, out JsonElement theirs);
        if (one && other)
        {
            Compare(mine, theirs, property.Options.GetTypeInfo(property.PropertyType), at);
        }
        else if (one != other)
        {
            changes.Add(new IepChange(at, IsText: false));
        }
    }
}
