using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Json;

/// <summary>
/// Documents as JSON. A file holds what somebody wrote: an optional key that says nothing (an empty text or list, false, null) is
/// not written, and what follows from the rest is no key. Reading is strict, and names every fault at once.
/// </summary>
internal static class DocumentJson
{
    /// <summary>The key of the version of a format.</summary>
    internal const string VersionKey = "schema";

    /// <summary>The contract of one kind of document, from the context that was generated for its folder.</summary>
    internal static JsonTypeInfo<T> Contract<T>(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options) { TypeInfoResolver = context.WithAddedModifier(LeaveOutWhatSaysNothing) };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static void LeaveOutWhatSaysNothing(JsonTypeInfo contract)
    {
        for (int i = contract.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo property = contract.Properties[i];
            if (property.Set is null && property.AssociatedParameter is null && property.Name != VersionKey)
            {
                contract.Properties.RemoveAt(i); // It follows from the others.
            }
            else if (!property.IsRequired)
            {
                bool mayBeNull = Nullable.GetUnderlyingType(property.PropertyType) is not null;
                property.ShouldSerialize = (_, value) => value switch
                {
                    null => false,
                    false => mayBeNull,
                    PersonalText text => mayBeNull || text != default,
                    ICollection list => list.Count > 0,
                    _ => true,
                };
            }
        }
    }
}
