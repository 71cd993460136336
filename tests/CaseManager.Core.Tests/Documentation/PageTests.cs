namespace CaseManager.Core.Tests.Documentation;

/// <summary>What the documentation shows is code that was compiled, what that code printed, and numbers counted from the packs.</summary>
public sealed class PageTests
{
    private static readonly string[] Named =
    [
        "README.md",
        "docs/packs-and-cases.md",
        "docs/concepts/calendars.md",
        "docs/concepts/rules.md",
        "docs/concepts/cases.md",
        "docs/concepts/documents.md",
        "docs/concepts/plans.md",
        "docs/concepts/timelines.md",
        "docs/concepts/batch.md",
        "docs/concepts/progress.md",
        "docs/concepts/services.md",
        "docs/concepts/limits.md",
        "docs/concepts/testing.md",
    ];

    public static TheoryData<string> Pages { get; } = new(Named);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_MadeAgain_IsTheCommittedOne(string page)
    {
        string committed = File.ReadAllText(CommittedText.PathOf(page));
        Assert.True(Page.PartsIn(committed) > 0, page + " has no made part.");
        Assert.Equal(Page.MarkersIn(committed), Page.PartsIn(committed));
        CommittedText.AssertIs(Page.Made(committed), page);
    }

    [Fact]
    public void Snippets_All_StandOnAPage()
    {
        IEnumerable<string> shown = Named.SelectMany(page => Page.SnippetsIn(File.ReadAllText(CommittedText.PathOf(page))));
        Assert.Equal(Snippets.Names.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_Length_IsAtMost150Lines() => Assert.InRange(File.ReadAllLines(CommittedText.PathOf("README.md")).Length, 1, 150);

    [Fact]
    public void Made_WrongBlocks_AreReplaced() =>
        Assert.Equal(
            $"a\n<!-- output: latest-start -->\n```text\n{Snippets.Output("latest-start")}```\nb",
            Page.Made("a\n<!-- output: latest-start -->\n```text\nsomething else\n```\nb"));
}
