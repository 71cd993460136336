using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Rules.Json;

public class ExpressionMappingTests
{
    private static readonly DueExpression FromMeeting = new DueExpression.GivenBy([Pattern("iep.meeting-held")], EventDate.On);

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Due_EachKind_Arrives(string json, DueExpression expected) => Assert.Equal(expected, Packs.OneRule(Packs.Rule(due: json)).Due);

    [Theory]
    [MemberData(nameof(Guards))]
    public void Guards_EachKind_Arrives(string json, Guard expected)
    {
        TimelineRule rule = Packs.OneRule(Packs.Rule(more: "\"variants\":[{\"id\":\"v\",\"when\":[" + json + "],\"due\":" + Packs.SixtyDays + "}]"));
        Assert.Equal<Guard>([expected], rule.Variants.Single().When);
    }

    [Theory]
    [MemberData(nameof(Modifiers))]
    public void Modifiers_EachKind_Arrives(string json, ClockModifier expected) =>
        Assert.Equal<ClockModifier>([expected], Packs.OneRule(Packs.Rule(more: "\"modifiers\":[" + json + "]")).Modifiers);

    public static TheoryData<string, DueExpression> Expressions()
    {
        const string From = ",\"from\":{\"$kind\":\"givenBy\",\"event\":[\"iep.meeting-held\"],\"date\":\"on\"}";
        return new()
        {
            { """{"$kind":"count","days":0,"basis":"school","includeTrigger":true}""", new DueExpression.Count(0, "school", null, IncludeTrigger: true) },
            { """{"$kind":"count","days":10000,"basis":"calendar" """ + From + "}", new DueExpression.Count(10_000, "calendar", FromMeeting) },
            { """{"$kind":"before","days":5,"basis":"business" """ + From + "}", new DueExpression.Before(5, "business", FromMeeting) },
            { """{"$kind":"anniversary","months":-1200}""", new DueExpression.Anniversary(-1_200) },
            { """{"$kind":"anniversary","months":36,"policy":"days365" """ + From + "}", new DueExpression.Anniversary(36, AnniversaryPolicy.Days365, FromMeeting) },
            { """{"$kind":"anniversary","months":12,"policy":"dayBefore"}""", new DueExpression.Anniversary(12, AnniversaryPolicy.DayBefore) },
            { """{"$kind":"age","months":192,"edge":"endOfTerm"}""", new DueExpression.Age(192, AgeEdge.EndOfTerm) },
            { """{"$kind":"age","parameter":"age-of-majority"}""", new DueExpression.Age(0, AgeEdge.Birthday, "age-of-majority") },
            { """{"$kind":"onAnnualDate","date":"02-29" """ + From + "}", new DueExpression.OnAnnualDate(new AnnualDate(2, 29), FromMeeting) },
            { """{"$kind":"atCalendarPoint","point":"nextFirstInstructionalDay" """ + From + "}", new DueExpression.AtCalendarPoint(CalendarPoint.NextFirstInstructionalDay, FromMeeting) },
            { """{"$kind":"givenBy","date":"until"}""", new DueExpression.GivenBy([], EventDate.Until) },
            {
                """{"$kind":"givenBy","event":["iep.meeting-held"],"date":"for","scope":"case","take":"latest","laterThanStart":true}""",
                new DueExpression.GivenBy([Pattern("iep.meeting-held")], EventDate.For, EventScope.Case, DateTake.Latest, LaterThanStart: true)
            },
            { $$"""{"$kind":"earliestOf","terms":[{{Packs.SixtyDays}},{{Packs.Days(5)}}]}""", new DueExpression.EarliestOf([new DueExpression.Count(60, "calendar"), new DueExpression.Count(5, "calendar")]) },
            { $$"""{"$kind":"latestOf","terms":[{{Packs.SixtyDays}},{{Packs.Days(5)}}]}""", new DueExpression.LatestOf([new DueExpression.Count(60, "calendar"), new DueExpression.Count(5, "calendar")]) },
        };
    }

    public static TheoryData<string, Guard> Guards() => new()
    {
        { """{"$kind":"remaining","basis":"school","until":"lastInstructionalDay","atLeast":35,"below":45}""", new Guard.Remaining("school", CalendarPoint.LastInstructionalDay, 35, 45) },
        { """{"$kind":"absences","until":"lastInstructionalDay","atLeast":3}""", new Guard.Absences(CalendarPoint.LastInstructionalDay, 3) },
        { """{"$kind":"age","atLeastMonths":0,"belowMonths":36}""", new Guard.Age(0, 36) },
        { """{"$kind":"attribute","key":"enrolment","in":["public","charter"]}""", new Guard.Says(new AttributeCondition("enrolment", ["public", "charter"])) },
        { """{"$kind":"has","event":["iep.meeting-held"]}""", new Guard.Has([Pattern("iep.meeting-held")]) },
        { """{"$kind":"lacks","event":["iep.meeting-held"]}""", new Guard.Unless(new Guard.Has([Pattern("iep.meeting-held")])) },
        { """{"$kind":"openedBy","event":["iep.meeting-held"]}""", new Guard.OpenedBy([Pattern("iep.meeting-held")]) },
        { """{"$kind":"startsBetween","from":"04-01","to":"06-30"}""", new Guard.StartsBetween(new AnnualDate(4, 1), new AnnualDate(6, 30)) },
        { """{"$kind":"betweenTerms"}""", new Guard.BetweenTerms() },
        { """{"$kind":"not","guard":{"$kind":"age","belowMonths":36}}""", new Guard.Unless(new Guard.Age(null, 36)) },
    };

    public static TheoryData<string, ClockModifier> Modifiers() => new()
    {
        { """{"$kind":"suspend","from":["referral.received"],"until":["iep.meeting-held"]}""", new ClockModifier.Suspend([Pattern("referral.received")], [Pattern("iep.meeting-held")]) },
        { """{"$kind":"extendByEvent","on":["iep.meeting-held"]}""", new ClockModifier.ExtendByEvent([Pattern("iep.meeting-held")]) },
        { """{"$kind":"extendByEvent","on":["iep.meeting-held"],"atMost":{"days":15,"basis":"school"}}""", new ClockModifier.ExtendByEvent([Pattern("iep.meeting-held")], 15, "school") },
        { """{"$kind":"extendByAbsence","atLeast":365}""", new ClockModifier.ExtendByAbsence(365) },
        { """{"$kind":"exempt","on":["iep.meeting-held"]}""", new ClockModifier.Exempt([Pattern("iep.meeting-held")]) },
        { """{"$kind":"terminate","on":["iep.meeting-held"]}""", new ClockModifier.Terminate([Pattern("iep.meeting-held")]) },
        { """{"$kind":"roll","to":"previous","basis":"business"}""", new ClockModifier.Roll(RollDirection.Previous, "business") },
    };

    private static EventPattern Pattern(string text) => EventPattern.TryParse(text, out EventPattern? pattern) ? pattern! : throw new ArgumentException(text, nameof(text));
}
