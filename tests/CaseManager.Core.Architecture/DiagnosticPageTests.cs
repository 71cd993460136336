namespace CaseManager.Core.Architecture;

/// <summary>Whoever gets a code can read about it, and no page describes a code that is gone.</summary>
public sealed class DiagnosticPageTests
{
    [Fact]
    public void Codes_OfTheJsonReader_AreSeen() =>
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "CM1001", "CM1006" }, DiagnosticPages.Used.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void EveryCode_HasAPage() => Libraries.AssertNone(DiagnosticPages.Used.Except(DiagnosticPages.Pages).Select(code => $"docs/diagnostics/{code}.md is missing"));

    [Fact]
    public void EveryPage_HasACode() => Libraries.AssertNone(DiagnosticPages.Pages.Except(DiagnosticPages.Used).Select(code => $"docs/diagnostics/{code}.md explains a code that no source uses"));

    [Fact]
    public void EveryPage_StartsWithItsCode_AndIsListed() =>
        Libraries.AssertNone(DiagnosticPages.Pages
            .Where(code => !DiagnosticPages.Page(code).StartsWith($"# {code}: ", StringComparison.Ordinal) || !DiagnosticPages.Index.Contains($"({code}.md)", StringComparison.Ordinal))
            .Select(code => $"docs/diagnostics/{code}.md must start with '# {code}: ' and be linked from docs/diagnostics/README.md"));

    [Theory]
    [InlineData("internal static readonly FindingCode A = new(1234);", 1)]
    [InlineData("internal static FindingCode A => new(1234);", 1)]
    [InlineData("Add(new FindingCode(1234));", 1)]
    [InlineData("Add(\"see CM1234\");", 1)]
    [InlineData("/// for example <c>CM1234</c>", 0)]
    [InlineData("var a = new(1234);", 0)]
    public void CodesIn_OneLine_AreFound(string line, int expected) => Assert.Equal(expected, DiagnosticPages.CodesIn(line).Count());
}
