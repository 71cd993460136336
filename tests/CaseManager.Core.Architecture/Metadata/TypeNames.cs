using System.Reflection.Metadata;

namespace CaseManager.Core.Architecture.Metadata;

/// <summary>Turns handles of types into names.</summary>
internal sealed class TypeNames(MetadataReader reader)
{
    private readonly string own = reader.GetString(reader.GetAssemblyDefinition().Name);

    internal TypeName Of(TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil)
        {
            TypeName outer = Of(type.GetDeclaringType());
            return outer with { Name = outer.Name + "+" + name };
        }

        return new TypeName(own, reader.GetString(type.Namespace), name);
    }

    internal TypeName Of(TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                TypeName outer = Of((TypeReferenceHandle)type.ResolutionScope);
                return outer with { Name = outer.Name + "+" + name };
            case HandleKind.AssemblyReference:
                AssemblyReference assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return new TypeName(reader.GetString(assembly.Name), reader.GetString(type.Namespace), name);
            default:
                return new TypeName(own, reader.GetString(type.Namespace), name);
        }
    }
}
