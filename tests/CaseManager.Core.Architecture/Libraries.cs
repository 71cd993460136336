using System.Collections.Immutable;
using System.Reflection;
using CaseManager.Core.Architecture.Metadata;
using CaseManager.Charts;
using CaseManager.RulePacks;

namespace CaseManager.Core.Architecture;

/// <summary>The assemblies under test, read once.</summary>
internal static class Libraries
{
    internal static Assembly Core { get; } = typeof(StudentId).Assembly;

    internal static Assembly RulePacks { get; } = typeof(BuiltInPacks).Assembly;

    internal static Assembly Charts { get; } = typeof(Chart).Assembly;

    internal static ImmutableArray<Reference> ChartReferences { get; } = ReferenceReader.Read(Charts);

    internal static ImmutableArray<Reference> CoreReferences { get; } = ReferenceReader.Read(Core);

    /// <summary>Types that other assemblies see, nested ones included.</summary>
    internal static IEnumerable<Type> PublicTypes => Core.GetExportedTypes().Concat(RulePacks.GetExportedTypes()).Concat(Charts.GetExportedTypes());

    /// <summary>Fails with every violation listed, one to a line.</summary>
    internal static void AssertNone(IEnumerable<string> violations)
    {
        string[] distinct = [.. violations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (distinct.Length > 0)
        {
            Assert.Fail(string.Join('\n', distinct));
        }
    }
}
