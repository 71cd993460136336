using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Json;

/// <summary>
/// Documents as JSON. A file holds what somebody wrote: an optional key that says nothing (an empty text or list, false, null) is
/// not written. Reading is strict, and names every fault at once.
/// </summary>
internal static class DocumentJson
{
    /// <summary>The contract of one kind of document, from the context that was generated for its folder.</summary>
    internal static JsonTypeInfo<T> Contract<T>(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options) { TypeInfoResolver = context.WithAddedModifier(LeaveOutWhatSaysNothing) };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static void LeaveOutWhatSaysNothing(JsonTypeInfo contract)
    {
        foreach (JsonPropertyInfo property in contract.Properties.Where(property => !property.IsRequired))
        {
            property.ShouldSerialize = static (_, value) => value switch
            {
                null or false => false,
                PersonalText text => text != default,
                ICollection list => list.Count > 0,
                _ => true,
            };
        }
    }
}
