using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>Whose text was read, and whose was not: both are said, so that the second list can only become shorter.</summary>
public sealed class LawTests
{
    private static readonly string[] Cited =
        [.. FindingCatalog.Federal.Definitions.SelectMany(definition => Law.Sections(definition.Law.Label["34 CFR ".Length..])).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Definitions_EachSection_WasReadOrIsListedAsNotRead() =>
        Assert.Equal(Cited.Where(section => Law.TextOf(section) is null), Law.NotRead.Select(one => one.Section).Order(StringComparer.Ordinal));

    [Fact]
    public void NotRead_EachSection_SaysWhy() => Assert.All(Law.NotRead, one => Assert.EndsWith(".", one.Reason, StringComparison.Ordinal));

    [Fact]
    public void Definitions_WithAText_NameItsAddressAndDay() =>
        Assert.All(FindingCatalog.Federal.Definitions, definition =>
        {
            Assert.Equal(definition.Law.Href is null, definition.Law.Retrieved is null);
            Assert.True(definition.Law.Href is null || Uri.TryCreate(definition.Law.Href, UriKind.Absolute, out _), definition.Law.Href);
        });

    [Theory]
    [InlineData("300.320(a)(1)", true)]
    [InlineData("300.320(a)(1)(i)", true)]
    [InlineData("300.320(a)(1x)", true)] // Below (a), which was read; not below (a)(1).
    [InlineData("300.3240(b)", false)]
    [InlineData("300.324", false)]
    [InlineData("300.324(a)(6)", false)]
    [InlineData("300.324(a)(4), 300.324(a)(6)", false)]
    [InlineData("300.324(a)(6), 300.324(a)(4)", false)]
    [InlineData("300.320(b), 300.320(c)", true)]
    public void Of_ASection_HasATextOnlyWhereAllOfItWasRead(string section, bool read)
    {
        Citation citation = Law.Of(section);

        Assert.Equal(("34 CFR " + section, read), (citation.Label, citation.Href is not null));
        Assert.Equal(read ? new LocalDate(2026, 11, 26) : null, citation.Retrieved);
    }

    [Fact]
    public void TextOf_ANarrowerSection_IsItsOwn() => Assert.NotEqual(Law.TextOf("300.320(a)(7)"), Law.TextOf("300.320(a)"));
}
