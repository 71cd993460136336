using System.Collections;
using CaseManager.Core.Cases;

namespace CaseManager.Core.Tests.Cases;

public sealed class CaseAttributesTests
{
    [Fact]
    public void From_Pairs_KeepsTheirOrderAndAnswersByName()
    {
        CaseAttributes attributes = Of(("eligible", "true"), ("category", "autism"));

        Assert.Equal(["eligible", "category"], attributes.Select(entry => entry.Key));
        Assert.Equal(2, ((IEnumerable)attributes).Cast<object>().Count());
        Assert.Equal("autism", attributes["category"]);
        Assert.Null(attributes["Category"]);
        Assert.Equal(2, attributes.Count);
    }

    [Fact]
    public void Equality_OtherOrder_IsEqual()
    {
        CaseAttributes one = Of(("a", "1"), ("b", "2"));
        CaseAttributes other = Of(("b", "2"), ("a", "1"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
    }

    [Fact]
    public void Equality_OtherContent_IsNotEqual()
    {
        CaseAttributes one = Of(("a", "1"));

        Assert.False(one.Equals(Of(("a", "2"))));
        Assert.False(one.Equals(Of(("b", "1"))));
        Assert.False(one.Equals(Of(("a", "1"), ("b", "2"))));
        Assert.False(one.Equals(CaseAttributes.Empty));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"a"));
    }

    [Fact]
    public void From_Nothing_IsEmpty() => Assert.Same(CaseAttributes.Empty, CaseAttributes.From([]));

    [Theory]
    [InlineData("", "x")]
    [InlineData("a b", "x")]
    [InlineData("a", null)]
    public void From_ABadPair_Throws(string key, string? value) =>
        Assert.Throws<ArgumentException>("entries", () => CaseAttributes.From([new(key, value!)]));

    [Fact]
    public void From_TooMuch_Throws()
    {
        Assert.Throws<ArgumentException>("entries", () => Of(("a", "1"), ("a", "1")));
        Assert.Throws<ArgumentException>("entries", () => Of(("a", new string('x', 1001))));
        Assert.Throws<ArgumentException>("entries", () => Of(("a", "\ud800")));
        Assert.Throws<ArgumentException>("entries", () => CaseAttributes.From(Many(101)));
        Assert.Equal(100, CaseAttributes.From(Many(100)).Count);
        Assert.Equal(1000, Of(("a", new string('x', 1000)))["a"]!.Length);
    }

    [Fact]
    public void Arguments_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>("entries", () => CaseAttributes.From(null!));
        Assert.Throws<ArgumentNullException>("key", () => CaseAttributes.Empty[null!]);
    }

    private static CaseAttributes Of(params (string Key, string Value)[] pairs) =>
        CaseAttributes.From(pairs.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value)));

    private static IEnumerable<KeyValuePair<string, string>> Many(int count) =>
        Enumerable.Range(0, count).Select(i => new KeyValuePair<string, string>($"k{i}", "x"));
}
