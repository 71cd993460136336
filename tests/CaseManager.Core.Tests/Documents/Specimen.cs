using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using CaseManager.Core.Cases;
using CaseManager.Core.Documents;
using NodaTime;

namespace CaseManager.Core.Tests.Documents;

/// <summary>Makes any document with every member filled. Members of another <c>variant</c> have other values; texts hold a marker.</summary>
internal static class Specimen
{
    internal const string Marker = "Quetzal Ontiveros-17";

    /// <summary>Every kind of record about people.</summary>
    internal static IEnumerable<Type> Kinds =>
        typeof(PersonalRecord).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PersonalRecord)) && type.Namespace != "CaseManager.Core.Plans").OrderBy(type => type.FullName, StringComparer.Ordinal);

    internal static object Of(Type kind, int variant = 0)
    {
        object made = Activator.CreateInstance(kind, nonPublic: true)!;
        foreach (PropertyInfo member in Members(kind))
        {
            member.SetValue(made, Value(member.PropertyType, variant));
        }

        return made;
    }

    /// <summary>A copy with one member of another value.</summary>
    internal static object With(object original, PropertyInfo member, int variant)
    {
        object copy = original.GetType().GetMethod("<Clone>$")!.Invoke(original, [])!;
        member.SetValue(copy, Value(member.PropertyType, variant));
        return copy;
    }

    internal static IEnumerable<PropertyInfo> Members(Type kind) => kind.GetProperties().Where(member => member.SetMethod is not null);

    internal static CaseRecord Record(int variant = 0) => (CaseRecord)Of(typeof(CaseRecord), variant);

    private static object Value(Type type, int variant)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Type element = plain.GetGenericArguments()[0];
            Array items = Array.CreateInstance(element, 2);
            items.SetValue(Value(element, variant), 0);
            items.SetValue(Value(element, variant + 1), 1);
            return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }] && method.IsGenericMethod)
                .MakeGenericMethod(element).Invoke(null, [items])!;
        }

        if (plain.IsEnum)
        {
            Array values = Enum.GetValues(plain);
            return values.GetValue(variant % values.Length)!;
        }

        return plain switch
        {
            _ when plain.IsSubclassOf(typeof(PersonalRecord)) => Of(plain, variant),
            _ when plain == typeof(bool) => variant % 2 == 0,
            _ when plain == typeof(int) => 3 + variant,
            _ when plain == typeof(decimal) => 4.5m + variant,
            _ when plain == typeof(string) => $"text-{variant}",
            _ when plain == typeof(LocalDate) => new LocalDate(2025, 3, 1).PlusDays(variant),
            _ when plain == typeof(LocalTime) => new LocalTime(9, variant),
            _ when plain == typeof(PersonalText) => new PersonalText(Marker + variant),
            _ when plain == typeof(PersonalDate) => new PersonalDate(new LocalDate(2015, 7, 8).PlusDays(variant)),
            _ when plain == typeof(LanguageTag) => new LanguageTag(variant % 2 == 0 ? "es" : "so"),
            _ when plain == typeof(JurisdictionId) => new JurisdictionId(variant % 2 == 0 ? "us" : "us-tx"),
            _ when plain == typeof(CaseAttributes) => CaseAttributes.From([new("grade", Marker + variant)]),
            _ when plain.GetConstructor([typeof(string)]) is { } named => named.Invoke([$"id-{variant}"]),
            _ when plain.GetConstructor([typeof(int)]) is { } counted => counted.Invoke([Math.Min(9 + variant, 12) - (plain.Name == "Stanine" ? 5 : -1)]),
            _ when plain.GetConstructor([typeof(decimal)]) is { } measured => measured.Invoke([10.5m + variant]),
            _ => throw new InvalidOperationException($"Say how a specimen fills {plain}."),
        };
    }
}
