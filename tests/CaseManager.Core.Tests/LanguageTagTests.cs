namespace CaseManager.Core.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("es-MX", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("ase", true)]
    [InlineData("es-419", true)]
    [InlineData("e", false)]
    [InlineData("", false)]
    [InlineData("e1", false)]
    [InlineData("-es", false)]
    [InlineData("es-", false)]
    [InlineData("es--MX", false)]
    [InlineData("español", false)]
    [InlineData("abcdefghi", false)]
    [InlineData("es-abcdefghi", false)]
    [InlineData("es-aaaaaaaa-bbbbbbbb-cccccccc-dddddd", false)]
    [InlineData(null, false)]
    public void IsValid_Form_IsThatOfATag(string? text, bool valid)
    {
        Assert.Equal(valid, LanguageTag.IsValid(text));
        if (valid)
        {
            Assert.Equal(text, new LanguageTag(text!).Value);
        }
        else if (text is not null)
        {
            Assert.Throws<ArgumentException>(() => new LanguageTag(text));
        }
    }

    [Fact]
    public void Equality_Case_IsNotRegarded()
    {
        Assert.Equal(new LanguageTag("es-mx"), new LanguageTag("es-MX"));
        Assert.Equal(new LanguageTag("es-mx").GetHashCode(), new LanguageTag("es-MX").GetHashCode());
        Assert.NotEqual(new LanguageTag("es"), new LanguageTag("es-MX"));
        Assert.True(new LanguageTag("ES").IsSameLanguage(new LanguageTag("es-MX")));
        Assert.False(new LanguageTag("es").IsSameLanguage(new LanguageTag("en")));
        Assert.Equal(string.Empty, default(LanguageTag).Value);
    }

    [Fact]
    public void ToString_OfALanguage_ShowsNothing()
    {
        Assert.Equal("[personal]", new LanguageTag("so").ToString());
        Assert.Equal("[none]", default(LanguageTag).ToString());
    }
}
