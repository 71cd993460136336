using CaseManager.Core.Cases;

namespace CaseManager.Core.Tests.Cases;

public sealed class CaseloadTests
{
    [Fact]
    public void CalendarSource_Equality_IsByValue()
    {
        CalendarSource one = new("$.a", null, [1, 2]);

        Assert.Equal(one, new CalendarSource("$.a", null, [1, 2]));
        Assert.Equal(one.GetHashCode(), new CalendarSource("$.a", null, [1, 2]).GetHashCode());
        Assert.NotEqual(one, new CalendarSource("$.a", null, [1, 3]));
        Assert.NotEqual(one, new CalendarSource("$.b", null, [1, 2]));
        Assert.NotEqual(one, new CalendarSource("$.a", "f", [1, 2]));
        Assert.False(one.Equals(Nothing<CalendarSource>()));
    }

    [Fact]
    public void CalendarSource_ToString_SaysWhereAndWhat()
    {
        Assert.Equal("$.calendars.tx[0] tx.json", new CalendarSource("$.calendars.tx[0]", "tx.json", []).ToString());
        Assert.Equal("$.calendars.tx[1] (inline)", new CalendarSource("$.calendars.tx[1]", null, [1]).ToString());
    }

    [Fact]
    public void CaseloadCalendar_Equality_IsByValue()
    {
        CaseloadCalendar one = new("tx", [new("$", "f", [])]);

        Assert.Equal(one, new CaseloadCalendar("tx", [new("$", "f", [])]));
        Assert.Equal(one.GetHashCode(), new CaseloadCalendar("tx", [new("$", "f", [])]).GetHashCode());
        Assert.NotEqual(one, new CaseloadCalendar("ca", [new("$", "f", [])]));
        Assert.NotEqual(one, new CaseloadCalendar("tx", []));
        Assert.False(one.Equals(Nothing<CaseloadCalendar>()));
        Assert.Equal("tx", one.ToString());
    }

    private static T? Nothing<T>()
        where T : class => null;
}
