using NodaTime;

namespace CaseManager.Core.Json;

/// <summary>What a reader of a message calls the simple values of the formats.</summary>
internal static class LeafNames
{
    internal static string Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
        {
            return "a text";
        }

        if (plain == typeof(bool))
        {
            return "true or false";
        }

        if (plain == typeof(int) || plain == typeof(long))
        {
            return "a whole number";
        }

        if (plain == typeof(decimal))
        {
            return "a number";
        }

        if (plain == typeof(LocalDate))
        {
            return "a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31";
        }

        if (plain == typeof(Instant))
        {
            return "an instant in UTC as yyyy-MM-ddTHH:mm:ssZ";
        }

        if (plain == typeof(AnnualDate))
        {
            return "a day of the year as MM-dd";
        }

        return plain.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(plain).Select(LowerFirst)) : "a value of this format";
    }

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
