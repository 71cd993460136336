using System.Diagnostics;
using System.Reflection;
using NodaTime;

namespace CaseManager.Core.Tests;

public sealed class PersonalValueTests
{
    private const string Marker = "Quetzal Ontiveros-17";

    [Fact]
    public void Text_Printed_HidesWhatItSays()
    {
        var text = new PersonalText(Marker);

        Assert.Equal("[personal]", text.ToString());
        Assert.Equal("[personal]", $"{text}");
        Assert.Equal("[none]", default(PersonalText).ToString());
        Assert.Equal(Marker, text.Reveal());
    }

    [Fact]
    public void Text_InARecord_HidesWhatItSays() =>
        Assert.DoesNotContain(Marker, new Holder(new PersonalText(Marker), new PersonalDate(new LocalDate(2016, 4, 9))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Date_Printed_HidesTheDate()
    {
        var date = new PersonalDate(new LocalDate(2016, 4, 9));

        Assert.Equal("[personal]", date.ToString());
        Assert.Equal(new LocalDate(2016, 4, 9), date.Reveal());
        Assert.DoesNotContain("2016", new Holder(default, date).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(PersonalText))]
    [InlineData(typeof(PersonalDate))]
    public void DebuggerView_OfEach_ShowsNoField(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.All(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\n", true)]
    [InlineData("x", false)]
    public void TextIsBlank_WhiteSpaceOnly_IsTrue(string text, bool blank) => Assert.Equal(blank, new PersonalText(text).IsBlank);

    [Fact]
    public void TextEquality_EmptyAndDefault_AreTheSame()
    {
        Assert.Equal(default, new PersonalText(string.Empty));
        Assert.Equal(new PersonalText(Marker), new PersonalText(Marker));
        Assert.NotEqual(new PersonalText("a"), new PersonalText("A"));
    }

    [Fact]
    public void TextConstructor_BadText_ThrowsWithoutRepeatingIt()
    {
        Assert.Throws<ArgumentNullException>("value", () => new PersonalText(null!));
        ArgumentException half = Assert.Throws<ArgumentException>("value", () => new PersonalText(Marker + "\ud800"));
        Assert.DoesNotContain(Marker, half.ToString(), StringComparison.Ordinal);
        Assert.Equal(PersonalText.MaximumLength, new PersonalText(new string('x', PersonalText.MaximumLength)).Reveal().Length);
        Assert.Throws<ArgumentException>("value", () => new PersonalText(new string('x', PersonalText.MaximumLength + 1)));
    }

    [Fact]
    public void DateConstructor_OutOfRange_ThrowsWithoutRepeatingIt()
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>("value", () => new PersonalDate(new LocalDate(1899, 12, 31)));
        Assert.DoesNotContain("1899", refused.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new PersonalDate(new LocalDate(2500, 1, 1)));
    }

    private sealed record Holder(PersonalText Name, PersonalDate Born);
}
