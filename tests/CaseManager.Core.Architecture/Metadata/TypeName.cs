namespace CaseManager.Core.Architecture.Metadata;

/// <summary>A type as metadata names it; the namespace of a nested type is that of its outermost type.</summary>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name)
{
    internal string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}
