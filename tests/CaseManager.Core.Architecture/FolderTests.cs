using CaseManager.Core.Architecture.Metadata;

namespace CaseManager.Core.Architecture;

public sealed class FolderTests
{
    [Fact]
    public void Core_EveryUse_FollowsTheArrows() => Libraries.AssertNone(FolderRules.Violations(Libraries.CoreReferences));

    [Fact]
    public void Core_Folders_HaveNoCycle() => Libraries.AssertNone(FolderRules.Cycles(Libraries.CoreReferences));

    [Fact]
    public void Core_References_AreRead() => Assert.Contains(Libraries.CoreReferences, use => FolderRules.FolderOf(use.FromNamespace) == "Json" && use.To == "CaseManager.Core.FindingCode");

    [Theory]
    [InlineData("CaseManager.Core.Calendars", "CaseManager.Core.Cases", 1)]
    [InlineData("CaseManager.Core.Cases", "CaseManager.Core.Rules", 1)]
    [InlineData("CaseManager.Core", "CaseManager.Core.Json", 1)]
    [InlineData("CaseManager.Core.Rules.Json", "CaseManager.Core.Cases.Json", 1)]
    [InlineData("CaseManager.Core.Timelines.Kernel", "CaseManager.Core.Batch", 1)]
    [InlineData("CaseManager.Core.Utilities", "CaseManager.Core", 1)]
    [InlineData("CaseManager.Core.Timelines", "CaseManager.Core.Cases", 0)]
    [InlineData("CaseManager.Core.Rules.Json", "CaseManager.Core.Rules", 0)]
    public void Violations_OneUse_AreFound(string from, string to, int expected) =>
        Assert.Equal(expected, FolderRules.Violations([Use(from, to)]).Count());

    [Fact]
    public void Cycles_ThreeFoldersInARing_AreFound() =>
        Assert.Contains("A → B → C → A", FolderRules.Cycles([Use("CaseManager.Core.A", "CaseManager.Core.B"), Use("CaseManager.Core.B", "CaseManager.Core.C"), Use("CaseManager.Core.C", "CaseManager.Core.A")]));

    [Fact]
    public void Allowed_List_HasNoCycle() =>
        Assert.Empty(FolderRules.Cycles(FolderRules.Allowed.SelectMany(pair => pair.Value.Select(to => Use("CaseManager.Core." + pair.Key, "CaseManager.Core." + to)))));

    private static Reference Use(string from, string to) => new(from, from + ".X", "CaseManager.Core", to, to + ".Y", "body of M");
}
