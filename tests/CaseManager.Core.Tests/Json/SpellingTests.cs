using CaseManager.Core.Json;

namespace CaseManager.Core.Tests.Json;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("calender", "calendar", true)]
    [InlineData("BirthDate", "birthDate", true)]
    [InlineData("evnets", "events", true)]
    [InlineData("event", "events", true)]
    [InlineData("cases", "calendars", false)]
    [InlineData("no", "on", false)]
    [InlineData("is", "id", false)]
    [InlineData("jurisdictoins", "jurisdiction", true)]
    [InlineData("juristidcoin", "jurisdiction", false)]
    [InlineData("nmae", "name", true)]
    [InlineData("", "id", false)]
    public void IsNear_TwoSlipsOfALongWord_AreForgiven(string written, string known, bool expected) =>
        Assert.Equal(expected, Spelling.IsNear(written, known));

    [Fact]
    public void IsNear_AVeryLongWord_IsNotCompared() => Assert.False(Spelling.IsNear(new string('a', 41), new string('a', 41)));
}
