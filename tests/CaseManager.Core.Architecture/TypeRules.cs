using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CaseManager.Core.Architecture;

/// <summary>The shape of public types: closed, immutable, comparable, plainly named.</summary>
internal static class TypeRules
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly ImmutableArray<string> VagueEndings = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Utilities"];

    /// <summary>Classes that somebody else could derive from.</summary>
    internal static IEnumerable<string> Open(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsSealed: false } && !(type.IsAbstract && type.GetConstructors(Declared).Where(IsInstance).All(IsClosed)))
            .Select(type => $"{type} is neither sealed nor static nor abstract with a private protected constructor");

    /// <summary>State of public types that can change after construction. Builders may change; that is what they are for.</summary>
    internal static IEnumerable<string> Mutable(IEnumerable<Type> types)
    {
        foreach (Type type in types.Where(type => !type.IsEnum && !type.IsInterface))
        {
            foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => property.SetMethod is { } setter && IsVisible(setter) && !IsInit(setter)))
            {
                yield return $"{type}.{property.Name} has a setter";
            }

            foreach (FieldInfo field in type.GetFields(Declared).Where(field => field is { IsInitOnly: false, IsLiteral: false }))
            {
                if (!type.Name.EndsWith("Builder", StringComparison.Ordinal) || field.IsStatic || field.IsPublic)
                {
                    yield return $"{type}.{field.Name} can be written after construction";
                }
            }
        }
    }

    /// <summary>Static state that can change, in any type: there are no globals.</summary>
    internal static IEnumerable<string> Globals(IEnumerable<Type> types) =>
        types.Where(type => !IsGenerated(type))
            .SelectMany(type => type.GetFields(Declared).Where(field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsGenerated(field)))
            .Select(field => $"{field.DeclaringType}.{field.Name} is a global variable");

    /// <summary>Arrays and collections that a caller could change, in what public members give out.</summary>
    internal static IEnumerable<string> ExposedCollections(IEnumerable<Type> types)
    {
        foreach (Type type in types.Where(type => !type.IsEnum))
        {
            IEnumerable<(string Name, Type Type)> given =
            [
                .. type.GetProperties(Declared).Where(property => property.GetMethod is { } getter && IsVisible(getter)).Select(property => (property.Name, property.PropertyType)),
                .. type.GetFields(Declared).Where(field => field.IsPublic && !field.IsLiteral).Select(field => (field.Name, field.FieldType)),
                .. type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName).Select(method => (method.Name, method.ReturnType)),
            ];
            foreach ((string name, Type exposed) in given)
            {
                // A freshly written document, or picture, is the caller's own; so is an enumerator.
                bool own = exposed == typeof(byte[]) && (name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("To", StringComparison.Ordinal));
                if (!own && name is not ("GetEnumerator" or "System.Collections.IEnumerable.GetEnumerator") && Parts(exposed).FirstOrDefault(IsChangeable) is { } part)
                {
                    yield return $"{type}.{name} exposes {part}";
                }
            }
        }
    }

    /// <summary>Records that hold immutable collections, which compare by reference, and leave their equality to the compiler.</summary>
    internal static IEnumerable<string> RecordsWithoutWrittenEquality(IEnumerable<Type> types)
    {
        foreach (Type type in types.Where(IsRecord))
        {
            bool holds = type.GetFields(Declared).Any(field => !field.IsStatic && Parts(field.FieldType).Any(part => part.Namespace == "System.Collections.Immutable"));
            MethodInfo? equals = type.GetMethod("Equals", Declared, [type]);
            MethodInfo? hash = type.GetMethod("GetHashCode", Declared, []);
            if (holds && (equals is null || IsGenerated(equals) || hash is null || IsGenerated(hash)))
            {
                yield return $"{type} holds a collection and does not write out Equals and GetHashCode";
            }
        }
    }

    internal static IEnumerable<string> VagueNames(IEnumerable<Type> types) =>
        types.Where(type => VagueEndings.Any(ending => type.Name.Split('`')[0].EndsWith(ending, StringComparison.Ordinal)))
            .Select(type => $"{type} is named after no idea");

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType
            ? [type, .. Parts(type.GetElementType()!)]
            : type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Parts)] : [type];

    private static bool IsChangeable(Type type) =>
        type.IsArray
        || (type.Namespace is "System.Collections" or "System.Collections.Generic" or "System.Collections.ObjectModel" or "System.Collections.Concurrent" or "System.Collections.Frozen"
            && type.IsAssignableTo(typeof(IEnumerable)))
        || (type.Namespace == "System.Collections.Immutable" && type.IsNested)
        || type == typeof(IEnumerable);

    /// <summary>A record's copy constructor is protected by the language; it copies and opens nothing new.</summary>
    private static bool IsClosed(ConstructorInfo constructor) =>
        constructor.IsPrivate || constructor.IsFamilyAndAssembly || constructor.IsAssembly || (constructor.IsFamily && IsGenerated(constructor));

    private static bool IsInstance(ConstructorInfo constructor) => !constructor.IsStatic;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared) is { } print && IsGenerated(print) || type.GetMethod("<Clone>$", Declared) is not null
        || (type.IsValueType && type.GetMethod("op_Equality", Declared) is { } equality && IsGenerated(equality));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || member.Name.Contains('<', StringComparison.Ordinal) && member is Type
        || member is Type { DeclaringType: { } outer } && IsGenerated(outer);
}
