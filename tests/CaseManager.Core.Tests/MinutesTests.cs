using System.Reflection;

namespace CaseManager.Core.Tests;

public class MinutesTests
{
    [Fact]
    public void Arithmetic_OfAmounts_IsThatOfTheirNumbers()
    {
        Assert.Equal(new Minutes(75), new Minutes(30) + new Minutes(45));
        Assert.Equal(new Minutes(-15), new Minutes(30) - new Minutes(45));
        Assert.Equal(new Minutes(-30), -new Minutes(30));
        Assert.Equal(new Minutes(90), new Minutes(30).Times(3));
        Assert.Equal(default, Minutes.Zero);
    }

    [Fact]
    public void NamedArithmetic_OfAmounts_IsThatOfTheOperators()
    {
        Assert.Equal(new Minutes(7), Minutes.Add(new Minutes(3), new Minutes(4)));
        Assert.Equal(new Minutes(-1), Minutes.Subtract(new Minutes(3), new Minutes(4)));
        Assert.Equal(new Minutes(-3), Minutes.Negate(new Minutes(3)));
    }

    [Fact]
    public void Arithmetic_OutOfRange_Throws()
    {
        Assert.Throws<OverflowException>(() => new Minutes(long.MaxValue) + new Minutes(1));
        Assert.Throws<OverflowException>(() => new Minutes(long.MinValue) - new Minutes(1));
        Assert.Throws<OverflowException>(() => -new Minutes(long.MinValue));
        Assert.Throws<OverflowException>(() => new Minutes(long.MaxValue / 2).Times(3));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(-2, -1)]
    public void Comparison_OfTwo_FollowsTheNumber(long small, long large)
    {
        Assert.True(new Minutes(small) < new Minutes(large));
        Assert.True(new Minutes(small) <= new Minutes(large));
        Assert.False(new Minutes(small) > new Minutes(large));
        Assert.False(new Minutes(small) >= new Minutes(large));
        Assert.True(new Minutes(small).CompareTo(new Minutes(large)) < 0);
    }

    [Fact]
    public void ToString_AnAmount_NamesItsUnit() => Assert.Equal("-1200 min", new Minutes(-1200).ToString());

    [Fact]
    public void Type_Conversions_AreNone() =>
        Assert.DoesNotContain(typeof(Minutes).GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name is "op_Implicit" or "op_Explicit");
}
