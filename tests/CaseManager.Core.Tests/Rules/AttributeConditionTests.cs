using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

public class AttributeConditionTests
{
    [Theory]
    [InlineData("initial", true)]
    [InlineData("annual", true)]
    [InlineData("Annual", false)]
    [InlineData("review", false)]
    [InlineData(null, false)]
    public void Holds_OneOfTheValues_IsTrue(string? value, bool holds) =>
        Assert.Equal(holds, new AttributeCondition("purpose", ["initial", "annual"]).Holds(value));

    [Fact]
    public void Holds_AbsentAttribute_SaysFalse()
    {
        Assert.True(new AttributeCondition("expedited", ["false"]).Holds(null));
        Assert.False(new AttributeCondition("expedited", ["true"]).Holds(null));
    }
}
