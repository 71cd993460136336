using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>Dates past the end of the supported range threw; they are held at its end (counting C1, C5).</summary>
public class EndsOfTheRange
{
    [Theory]
    [InlineData("{ '$kind': 'count', 'days': 60, 'basis': 'calendar' }")]
    [InlineData("{ '$kind': 'count', 'days': 60, 'basis': 'business' }")]
    [InlineData("{ '$kind': 'count', 'days': 10000, 'basis': 'school' }")]
    [InlineData("{ '$kind': 'anniversary', 'months': 1200 }")]
    [InlineData("{ '$kind': 'anniversary', 'months': 1200, 'policy': 'days365' }")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '06-30', 'from': { '$kind': 'anniversary', 'months': 1200, 'policy': 'days365' } }")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'nextFirstInstructionalDay' }")]
    [InlineData("{ '$kind': 'age', 'months': 1200, 'edge': 'endOfSchoolYear' }")]
    [InlineData("{ '$kind': 'age', 'months': 1200, 'edge': 'endOfTerm' }")]
    [InlineData("{ '$kind': 'age', 'months': 1200, 'edge': 'endOfMonth' }")]
    public void Explain_DateBeyond2499_IsHeldAtTheEnd(string due)
    {
        DeadlineExplanation why = Scene.Of(Scene.Duty("r", due)).Born("2490-01-01").Event("2499-12-20 a.start").Why("2499-12-31");

        Assert.Equal(2499, (why.Deadline.DueOn ?? why.Deadline.NotBefore)?.Year);
        Assert.NotEmpty(why.ToText(ExplanationDetail.Full));
    }

    [Theory]
    [InlineData("{ '$kind': 'before', 'days': 60, 'basis': 'calendar' }")]
    [InlineData("{ '$kind': 'anniversary', 'months': 0, 'policy': 'dayBefore' }")]
    [InlineData("{ '$kind': 'anniversary', 'months': -1200 }")]
    [InlineData("{ '$kind': 'age', 'months': 0, 'edge': 'dayBefore' }")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }")]
    public void Explain_DateBefore1900_IsHeldAtTheStart(string due)
    {
        DeadlineExplanation why = Scene.Of(Scene.Duty("r", due)).Born("1900-01-01").Event("1900-01-01 a.start").Why("1900-01-01");

        Assert.True((why.Deadline.DueOn ?? why.Deadline.NotBefore ?? Scene.Date("1900-01-01")) == Scene.Date("1900-01-01"));
        Assert.NotEmpty(why.ToText(ExplanationDetail.Full));
    }
}
