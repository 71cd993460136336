using CaseManager.Core.Architecture.Specimens;

namespace CaseManager.Core.Architecture;

/// <summary>Each rule over the libraries, and over specimens that break it: a rule that finds nothing there would be broken itself.</summary>
public sealed class TypeTests
{
    /// <summary>Only ours: measuring coverage adds types to the assemblies.</summary>
    private static IEnumerable<Type> EveryType =>
        Libraries.Core.GetTypes().Concat(Libraries.RulePacks.GetTypes()).Concat(Libraries.Charts.GetTypes()).Where(type => type.Namespace?.StartsWith("CaseManager.", StringComparison.Ordinal) == true);

    [Fact]
    public void PublicClasses_AreClosed() => Libraries.AssertNone(TypeRules.Open(Libraries.PublicTypes));

    [Fact]
    public void PublicTypes_AreImmutable() => Libraries.AssertNone(TypeRules.Mutable(Libraries.PublicTypes));

    [Fact]
    public void Libraries_HaveNoGlobals() => Libraries.AssertNone(TypeRules.Globals(EveryType));

    [Fact]
    public void PublicMembers_GiveOutImmutableCollections() => Libraries.AssertNone(TypeRules.ExposedCollections(Libraries.PublicTypes));

    [Fact]
    public void Records_WithCollections_WriteOutEquality() => Libraries.AssertNone(TypeRules.RecordsWithoutWrittenEquality(Libraries.PublicTypes));

    [Fact]
    public void Types_AreNamed_AfterAnIdea() => Libraries.AssertNone(TypeRules.VagueNames(EveryType));

    [Fact]
    public void PublicTypes_OfCore_StayFew() => Assert.InRange(Libraries.Core.GetExportedTypes().Length, 1, 500);

    [Theory]
    [InlineData(typeof(OpenClass), true)]
    [InlineData(typeof(OpenHierarchy), true)]
    [InlineData(typeof(ClosedHierarchy), false)]
    [InlineData(typeof(ClosedHierarchy.Case), false)]
    [InlineData(typeof(ClosedRecords), false)]
    public void Open_Specimen_IsFound(Type specimen, bool found) => Assert.Equal(found, TypeRules.Open([specimen]).Any());

    [Theory]
    [InlineData(typeof(WithSetter), true)]
    [InlineData(typeof(WithWritableField), true)]
    [InlineData(typeof(MutableStruct), true)]
    [InlineData(typeof(ClosedRecords.Case), false)]
    [InlineData(typeof(SpecimenBuilder), false)]
    public void Mutable_Specimen_IsFound(Type specimen, bool found) => Assert.Equal(found, TypeRules.Mutable([specimen]).Any());

    [Theory]
    [InlineData(typeof(WithGlobal), true)]
    [InlineData(typeof(ClosedHierarchy), false)]
    public void Globals_Specimen_IsFound(Type specimen, bool found) => Assert.Equal(found, TypeRules.Globals([specimen]).Any());

    [Theory]
    [InlineData(typeof(ExposesArray), true)]
    [InlineData(typeof(ExposesList), true)]
    [InlineData(typeof(ExposesReadOnlyList), true)]
    [InlineData(typeof(ExposesListInside), true)]
    [InlineData(typeof(CollectionRecord), false)]
    public void ExposedCollections_Specimen_IsFound(Type specimen, bool found) => Assert.Equal(found, TypeRules.ExposedCollections([specimen]).Any());

    [Theory]
    [InlineData(typeof(CollectionRecord), true)]
    [InlineData(typeof(CollectionStruct), true)]
    [InlineData(typeof(WrittenRecord), false)]
    [InlineData(typeof(ClosedRecords.Case), false)]
    public void RecordsWithoutWrittenEquality_Specimen_IsFound(Type specimen, bool found) =>
        Assert.Equal(found, TypeRules.RecordsWithoutWrittenEquality([specimen]).Any());

    [Theory]
    [InlineData(typeof(DateHelper), true)]
    [InlineData(typeof(OpenClass), false)]
    public void VagueNames_Specimen_IsFound(Type specimen, bool found) => Assert.Equal(found, TypeRules.VagueNames([specimen]).Any());
}
