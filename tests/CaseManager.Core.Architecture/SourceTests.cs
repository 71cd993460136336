namespace CaseManager.Core.Architecture;

public sealed class SourceTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks", "samples"];

    [Fact]
    public void SourceFiles_AreFound()
    {
        Assert.Contains("src/CaseManager.Core/StudentId.cs", RepositoryFiles.Sources("src"));
        Assert.Contains("tests/CaseManager.Core.Architecture/SourceTests.cs", RepositoryFiles.Sources("tests"));
    }

    [Fact]
    public void SourceFiles_AreShort() =>
        Libraries.AssertNone(Folders.SelectMany(folder => RepositoryFiles.Sources(folder)).SelectMany(file => SourceRules.TooLong(file, RepositoryFiles.Text(file))));

    [Fact]
    public void LibraryFiles_DeclareTheirFolder_AsNamespace() =>
        Libraries.AssertNone(RepositoryFiles.Sources("src").SelectMany(file => SourceRules.WrongNamespace(file, RepositoryFiles.Text(file))));

    [Fact]
    public void PublicTypes_StandInFiles_OfTheirName()
    {
        var files = RepositoryFiles.Sources("src").ToHashSet(StringComparer.Ordinal);

        Libraries.AssertNone(Libraries.PublicTypes.SelectMany(type => SourceRules.NotInItsOwnFile(type, files.Contains)));
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void TooLong_Lines_AreCounted(int lines, int expected) =>
        Assert.Equal(expected, SourceRules.TooLong("a.cs", string.Concat(Enumerable.Repeat("x\n", lines))).Count());

    [Theory]
    [InlineData("namespace CaseManager.Core.Rules;", 0)]
    [InlineData("namespace CaseManager.Core;", 1)]
    [InlineData("namespace CaseManager.Core.Rules { }", 1)]
    [InlineData("// no types here", 0)]
    public void WrongNamespace_Declaration_IsCompared(string text, int expected) =>
        Assert.Equal(expected, SourceRules.WrongNamespace("src/CaseManager.Core/Rules/A.cs", text).Count());

    [Theory]
    [InlineData("src/CaseManager.Core/StudentId.cs", 0)]
    [InlineData("src/CaseManager.Core/Cases/StudentId.cs", 1)]
    public void NotInItsOwnFile_OnlyFile_IsCompared(string file, int expected) =>
        Assert.Equal(expected, SourceRules.NotInItsOwnFile(typeof(StudentId), candidate => candidate == file).Count());
}
