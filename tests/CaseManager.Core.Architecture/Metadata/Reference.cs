namespace CaseManager.Core.Architecture.Metadata;

/// <summary>One use of a type by another, wherever it stands: base type, field, signature, attribute or method body.</summary>
/// <param name="FromNamespace">The namespace of the outermost type that uses.</param>
/// <param name="From">The full name of the type that uses.</param>
/// <param name="Assembly">The simple name of the assembly of the type used.</param>
/// <param name="ToNamespace">The namespace of the type used.</param>
/// <param name="To">The full name of the type used.</param>
/// <param name="Where">How: <c>base</c>, <c>field x</c>, <c>signature of M</c>, <c>body of M</c> and so on.</param>
internal sealed record Reference(string FromNamespace, string From, string Assembly, string ToNamespace, string To, string Where)
{
    public override string ToString() => $"{From} uses {To} ({Where})";
}
