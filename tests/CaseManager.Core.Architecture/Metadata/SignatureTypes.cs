using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace CaseManager.Core.Architecture.Metadata;

/// <summary>Decodes a signature into every type named in it, generic arguments and modifiers included.</summary>
internal sealed class SignatureTypes(TypeNames names) : ISignatureTypeProvider<ImmutableHashSet<TypeName>, object?>
{
    public ImmutableHashSet<TypeName> GetArrayType(ImmutableHashSet<TypeName> elementType, ArrayShape shape) => elementType;

    public ImmutableHashSet<TypeName> GetByReferenceType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetFunctionPointerType(MethodSignature<ImmutableHashSet<TypeName>> signature) =>
        All(signature.ParameterTypes).Union(signature.ReturnType);

    public ImmutableHashSet<TypeName> GetGenericInstantiation(ImmutableHashSet<TypeName> genericType, ImmutableArray<ImmutableHashSet<TypeName>> typeArguments) =>
        genericType.Union(All(typeArguments));

    public ImmutableHashSet<TypeName> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableHashSet<TypeName> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableHashSet<TypeName> GetModifiedType(ImmutableHashSet<TypeName> modifier, ImmutableHashSet<TypeName> unmodifiedType, bool isRequired) =>
        modifier.Union(unmodifiedType);

    public ImmutableHashSet<TypeName> GetPinnedType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetPointerType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public ImmutableHashSet<TypeName> GetSZArrayType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [names.Of(handle)];

    public ImmutableHashSet<TypeName> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [names.Of(handle)];

    public ImmutableHashSet<TypeName> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    private static ImmutableHashSet<TypeName> All(ImmutableArray<ImmutableHashSet<TypeName>> types) => [.. types.SelectMany(type => type)];
}
