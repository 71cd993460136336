using CaseManager.Core.Architecture.Metadata;

namespace CaseManager.Core.Architecture;

public sealed class DependencyTests
{
    [Fact]
    public void Core_Assemblies_AreTheThreeAndTheFramework() => Libraries.AssertNone(DependencyRules.ForeignAssemblies(Libraries.Core));

    [Fact]
    public void RulePacks_Assemblies_AreCoreAndTheFramework() => Libraries.AssertNone(DependencyRules.ForeignAssemblies(Libraries.RulePacks, "CaseManager.Core"));

    [Fact]
    public void Charts_Assemblies_AreCoreAndWhatDraws() =>
        Libraries.AssertNone(DependencyRules.ForeignAssemblies(Libraries.Charts, "CaseManager.Core", "ScottPlot", "SkiaSharp"));

    [Fact]
    public void Charts_Packages_AreWhatDraws() =>
        Assert.Equal(
            ["package ScottPlot is not allowed", "package SkiaSharp is not allowed", "package SkiaSharp.HarfBuzz is not allowed", "package SkiaSharp.NativeAssets.Linux.NoDependencies is not allowed", "package HarfBuzzSharp.NativeAssets.Linux is not allowed"],
            DependencyRules.ForeignPackages(RepositoryFiles.Text("src/CaseManager.Charts/CaseManager.Charts.csproj"), core: false));

    [Fact]
    public void Charts_TouchesNothing_OfTheMachine() => Libraries.AssertNone(DependencyRules.UsesOfTheMachineByCharts(Libraries.ChartReferences));

    [Theory]
    [InlineData("System.IO", "File", 1)]
    [InlineData("System.IO", "Stream", 0)]
    [InlineData("System", "Environment", 1)]
    public void UsesOfTheMachineByCharts_OneUse_IsFound(string space, string name, int expected) =>
        Assert.Equal(expected, DependencyRules.UsesOfTheMachineByCharts([new("CaseManager.Charts", "CaseManager.Charts.X", "System.Runtime", space, space + "." + name, "body of M")]).Count());

    [Fact]
    public void Core_Packages_AreTheThree() =>
        Libraries.AssertNone(DependencyRules.ForeignPackages(RepositoryFiles.Text("src/CaseManager.Core/CaseManager.Core.csproj"), core: true));

    [Fact]
    public void RulePacks_Packages_AreNone() =>
        Libraries.AssertNone(DependencyRules.ForeignPackages(RepositoryFiles.Text("src/CaseManager.RulePacks/CaseManager.RulePacks.csproj"), core: false));

    [Fact]
    public void Libraries_SharedPackages_AreForTheBuildOnly() =>
        Libraries.AssertNone(DependencyRules.ForeignPackages(RepositoryFiles.Text("eng/Library.targets"), core: false));

    [Fact]
    public void FluentValidation_IsUsed_OnlyInValidation() => Libraries.AssertNone(DependencyRules.ValidationOutsideItsFolder(Libraries.CoreReferences));

    [Fact]
    public void SystemTextJson_IsUsed_OnlyInJsonFolders() => Libraries.AssertNone(DependencyRules.JsonOutsideJsonFolders(Libraries.CoreReferences));

    [Fact]
    public void ArdalisResult_IsUsed_OnlyAsReturnType() => Libraries.AssertNone(DependencyRules.ResultsKeptOrPassed(Libraries.CoreReferences));

    [Fact]
    public void Core_TouchesNothing_OfTheMachine() => Libraries.AssertNone(DependencyRules.UsesOfTheMachine(Libraries.CoreReferences));

    [Fact]
    public void ForeignAssemblies_ThisTestAssembly_FindsXunit() =>
        Assert.Contains(DependencyRules.ForeignAssemblies(typeof(DependencyTests).Assembly), line => line.EndsWith(" xunit.core", StringComparison.Ordinal));

    [Fact]
    public void ForeignPackages_AnotherPackage_IsFound() =>
        Assert.Single(DependencyRules.ForeignPackages("""<Project><PackageReference Include="Humanizer" /><PackageReference Include="NodaTime" /></Project>""", core: true));

    [Theory]
    [InlineData("CaseManager.Core.Rules", "FluentValidation", "FluentValidation", "AbstractValidator`1", 1)]
    [InlineData("CaseManager.Core.Validation", "FluentValidation", "FluentValidation", "AbstractValidator`1", 0)]
    [InlineData("CaseManager.Core.Rules", "System.Text.Json", "System.Text.Json", "JsonElement", 1)]
    [InlineData("CaseManager.Core.Rules.Json", "System.Text.Json", "System.Text.Json", "JsonElement", 0)]
    [InlineData("CaseManager.Core.Rules", "System.Runtime", "System.IO", "File", 1)]
    [InlineData("CaseManager.Core.Rules", "System.Runtime", "System", "Environment", 1)]
    [InlineData("CaseManager.Core.Rules", "System.Runtime", "System.Reflection", "MethodInfo", 1)]
    [InlineData("CaseManager.Core.Rules.Json", "System.Runtime", "System.Reflection", "MethodInfo", 0)]
    [InlineData("CaseManager.Core.Rules", "System.Runtime", "System.Text", "StringBuilder", 0)]
    public void Rules_OneUse_AreFound(string from, string assembly, string space, string name, int expected)
    {
        Reference[] use = [new(from, from + ".X", assembly, space, space + "." + name, "body of M")];

        Assert.Equal(
            expected,
            DependencyRules.ValidationOutsideItsFolder(use).Count() + DependencyRules.JsonOutsideJsonFolders(use).Count() + DependencyRules.UsesOfTheMachine(use).Count());
    }

    [Theory]
    [InlineData("return type of Read", 0)]
    [InlineData("body of Read", 0)]
    [InlineData("return type of get_Last", 1)]
    [InlineData("parameter of Accept", 1)]
    [InlineData("field last", 1)]
    public void ResultsKeptOrPassed_OneUse_IsFound(string where, int expected) =>
        Assert.Equal(expected, DependencyRules.ResultsKeptOrPassed([new("CaseManager.Core.Cases", "CaseManager.Core.Cases.X", "Ardalis.Result", "Ardalis.Result", "Ardalis.Result.Result`1", where)]).Count());
}
