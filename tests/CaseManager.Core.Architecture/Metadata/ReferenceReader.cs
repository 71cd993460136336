using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CaseManager.Core.Architecture.Metadata;

/// <summary>Reads from a compiled assembly which type uses which, method bodies included.</summary>
internal sealed class ReferenceReader
{
    private readonly PEReader image;
    private readonly MetadataReader reader;
    private readonly TypeNames names;
    private readonly SignatureTypes signatures;
    private readonly HashSet<Reference> found = [];

    private ReferenceReader(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
        names = new TypeNames(reader);
        signatures = new SignatureTypes(names);
    }

    internal static ImmutableArray<Reference> Read(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        var references = new ReferenceReader(image);
        foreach (TypeDefinitionHandle type in references.reader.TypeDefinitions)
        {
            references.ReadType(type);
        }

        return [.. references.found.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        TypeName from = names.Of(handle);
        TypeDefinition type = reader.GetTypeDefinition(handle);
        Add(from, type.BaseType, "base");
        foreach (InterfaceImplementationHandle implemented in type.GetInterfaceImplementations())
        {
            Add(from, reader.GetInterfaceImplementation(implemented).Interface, "interface");
        }

        Constraints(from, type.GetGenericParameters(), "constraint");
        Attributes(from, type.GetCustomAttributes(), "attribute");
        foreach (FieldDefinitionHandle fieldHandle in type.GetFields())
        {
            FieldDefinition field = reader.GetFieldDefinition(fieldHandle);
            string where = "field " + reader.GetString(field.Name);
            Add(from, field.DecodeSignature(signatures, null), where);
            Attributes(from, field.GetCustomAttributes(), where);
        }

        foreach (PropertyDefinitionHandle property in type.GetProperties())
        {
            Attributes(from, reader.GetPropertyDefinition(property).GetCustomAttributes(), "attribute of a property");
        }

        foreach (MethodDefinitionHandle method in type.GetMethods())
        {
            ReadMethod(from, reader.GetMethodDefinition(method));
        }
    }

    private void ReadMethod(TypeName from, MethodDefinition method)
    {
        string name = reader.GetString(method.Name);
        MethodSignature<ImmutableHashSet<TypeName>> signature = method.DecodeSignature(signatures, null);
        Add(from, signature.ReturnType, "return type of " + name);
        Add(from, signature.ParameterTypes.SelectMany(type => type), "parameter of " + name);
        Constraints(from, method.GetGenericParameters(), "constraint of " + name);
        Attributes(from, method.GetCustomAttributes(), "attribute of " + name);
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        string where = "body of " + name;
        MethodBodyBlock body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            Add(from, reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(signatures, null).SelectMany(type => type), where);
        }

        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            Add(from, region.CatchType, where);
        }

        foreach (EntityHandle token in MethodBodyTokens.In(body))
        {
            Add(from, token, where);
        }
    }

    private void Constraints(TypeName from, GenericParameterHandleCollection parameters, string where)
    {
        foreach (GenericParameterHandle parameter in parameters)
        {
            foreach (GenericParameterConstraintHandle constraint in reader.GetGenericParameter(parameter).GetConstraints())
            {
                Add(from, reader.GetGenericParameterConstraint(constraint).Type, where);
            }
        }
    }

    private void Attributes(TypeName from, CustomAttributeHandleCollection attributes, string where)
    {
        foreach (CustomAttributeHandle attribute in attributes)
        {
            Add(from, reader.GetCustomAttribute(attribute).Constructor, where);
        }
    }

    /// <summary>A token of a member counts as a use of the type that declares it, with its generic arguments.</summary>
    private void Add(TypeName from, EntityHandle token, string where)
    {
        if (token.IsNil)
        {
            return;
        }

        switch (token.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(from, [names.Of((TypeDefinitionHandle)token)], where);
                break;
            case HandleKind.TypeReference:
                Add(from, [names.Of((TypeReferenceHandle)token)], where);
                break;
            case HandleKind.TypeSpecification:
                Add(from, reader.GetTypeSpecification((TypeSpecificationHandle)token).DecodeSignature(signatures, null), where);
                break;
            case HandleKind.MethodDefinition:
                Add(from, reader.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType(), where);
                break;
            case HandleKind.FieldDefinition:
                Add(from, reader.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType(), where);
                break;
            case HandleKind.MemberReference:
                Add(from, reader.GetMemberReference((MemberReferenceHandle)token).Parent, where);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification generic = reader.GetMethodSpecification((MethodSpecificationHandle)token);
                Add(from, generic.Method, where);
                Add(from, generic.DecodeSignature(signatures, null).SelectMany(type => type), where);
                break;
        }
    }

    private void Add(TypeName from, IEnumerable<TypeName> types, string where)
    {
        foreach (TypeName to in types)
        {
            if (to.FullName != from.FullName)
            {
                found.Add(new Reference(from.Namespace, from.FullName, to.Assembly, to.Namespace, to.FullName, where));
            }
        }
    }
}
