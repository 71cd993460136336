using System.Text.Json.Nodes;
using NodaTime;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>The simple values of the formats.</summary>
internal static class SchemaLeaves
{
    internal static JsonObject Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(plain).Select(name => JsonValue.Create(char.ToLowerInvariant(name[0]) + name[1..]))]) };
        }

        return plain switch
        {
            _ when plain == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when plain == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when plain == typeof(int) || plain == typeof(long) => new JsonObject { ["type"] = "integer" },
            _ when plain == typeof(LocalDate) => new JsonObject { ["type"] = "string", ["format"] = "date" },
            _ when plain == typeof(Instant) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            _ when plain == typeof(AnnualDate) => new JsonObject { ["type"] = "string", ["pattern"] = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
            _ => throw new InvalidOperationException($"Say how schemas write {plain}."),
        };
    }
}
