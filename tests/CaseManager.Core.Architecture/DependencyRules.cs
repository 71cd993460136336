using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using CaseManager.Core.Architecture.Metadata;

namespace CaseManager.Core.Architecture;

/// <summary>What Core may depend on, and where in it each dependency may stand, so that each can be replaced in a week.</summary>
internal static class DependencyRules
{
    private static readonly ImmutableHashSet<string> CorePackages = ImmutableHashSet.Create(StringComparer.Ordinal, "NodaTime", "FluentValidation", "Ardalis.Result");

    /// <summary>In suspicious namespaces, but they touch nothing outside the program.</summary>
    private static readonly ImmutableHashSet<string> Harmless = ImmutableHashSet.Create(StringComparer.Ordinal,
        "System.IO.MemoryStream", "System.Diagnostics.Debug", "System.Diagnostics.UnreachableException");

    internal static IEnumerable<string> ForeignAssemblies(Assembly library, params string[] alsoAllowed) =>
        library.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !CorePackages.Contains(name) && !alsoAllowed.Contains(name, StringComparer.Ordinal) && !IsFramework(name))
            .Select(name => $"{library.GetName().Name} may not reference {name}");

    /// <summary>Packages in a project file beyond those allowed; a package that no code uses leaves no trace in the assembly.</summary>
    internal static IEnumerable<string> ForeignPackages(string projectXml, bool core) =>
        XDocument.Parse(projectXml).Descendants("PackageReference")
            .Where(package => (string?)package.Attribute("PrivateAssets") != "all")
            .Select(package => (string?)package.Attribute("Include") ?? string.Empty)
            .Where(name => !core || !CorePackages.Contains(name))
            .Select(name => $"package {name} is not allowed");

    internal static IEnumerable<string> ValidationOutsideItsFolder(IEnumerable<Reference> references) =>
        references.Where(use => use.Assembly == "FluentValidation" && FolderRules.FolderOf(use.FromNamespace) != "Validation")
            .Select(use => $"FluentValidation belongs to Validation: {use}");

    internal static IEnumerable<string> JsonOutsideJsonFolders(IEnumerable<Reference> references) =>
        references.Where(use => use.Assembly == "System.Text.Json" && !use.FromNamespace.EndsWith(".Json", StringComparison.Ordinal) && use.FromNamespace.StartsWith("CaseManager.", StringComparison.Ordinal))
            .Select(use => $"System.Text.Json belongs to */Json: {use}");

    /// <summary>A result may be returned and looked at, not kept or passed on. Compiler-made closures are not looked at.</summary>
    internal static IEnumerable<string> ResultsKeptOrPassed(IEnumerable<Reference> references) =>
        references.Where(use => use.Assembly == "Ardalis.Result" && !use.From.Contains('<', StringComparison.Ordinal)
                && !use.Where.StartsWith("return type of ", StringComparison.Ordinal) && !use.Where.StartsWith("body of ", StringComparison.Ordinal))
            .Concat(references.Where(use => use.Assembly == "Ardalis.Result" && use.Where.StartsWith("return type of get_", StringComparison.Ordinal)))
            .Select(use => $"Ardalis.Result is a return type of commands and readers only: {use}");

    /// <summary>Core reads no file, clock, environment or chance, and does not look at itself.</summary>
    internal static IEnumerable<string> UsesOfTheMachine(IEnumerable<Reference> references) =>
        references.Where(use => use.FromNamespace.StartsWith("CaseManager.Core", StringComparison.Ordinal) && IsMachine(use))
            .Select(use => $"Core does not touch the machine: {use}");

    /// <summary>Charts writes to a stream that it is given and reads its own font; nothing else of the machine takes part in a picture.</summary>
    internal static IEnumerable<string> UsesOfTheMachineByCharts(IEnumerable<Reference> references) =>
        references.Where(use => use.FromNamespace.StartsWith("CaseManager.Charts", StringComparison.Ordinal) && IsMachine(use)
                && use.To != "System.IO.Stream" && !(use.To == "System.Reflection.Assembly" && use.From.EndsWith(".Typefaces", StringComparison.Ordinal)))
            .Select(use => $"Charts does not touch the machine: {use}");

    private static bool IsMachine(Reference use)
    {
        // Expression trees of validators and generated JSON contracts name members by reflection types; nothing is looked up by name.
        bool generatedReflection = use.FromNamespace.EndsWith(".Json", StringComparison.Ordinal) || FolderRules.FolderOf(use.FromNamespace) == "Validation";
        if (Harmless.Contains(use.To) || use.To.EndsWith("Attribute", StringComparison.Ordinal))
        {
            return false;
        }

        return use.To switch
        {
            "System.Console" or "System.AppContext" or "System.AppDomain" or "System.Random" or "System.GC" => true,
            // Compiler-made iterators ask which thread they are on.
            "System.Environment" => !use.From.Contains('<', StringComparison.Ordinal),
            "System.Activator" => !generatedReflection,
            _ => use.ToNamespace switch
            {
                "System.IO" or "System.Net" or "System.Net.Http" or "System.Diagnostics" => true,
                "System.Reflection" or "System.Reflection.Emit" => !generatedReflection,
                _ => false,
            },
        };
    }

    private static bool IsFramework(string name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
