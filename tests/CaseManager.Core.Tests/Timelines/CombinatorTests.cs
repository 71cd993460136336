using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Earliest and latest of several dates: counting C18.</summary>
public class CombinatorTests
{
    private const string Given = "{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'on' }";

    private static string Choice(string kind, params string[] terms) => Scene.Duty("r", $"{{ '$kind': '{kind}', 'terms': [ {string.Join(", ", terms)} ] }}");

    [Theory]
    [InlineData("earliestOf", "2025-01-26", "calendar", 10)]
    [InlineData("latestOf", "2025-02-04", "school", 12)]
    public void Evaluate_TwoKnownTerms_TakesOneWithItsBasis(string kind, string due, string basis, int left)
    {
        Deadline deadline = Scene.Of(Choice(kind, Scene.Days(20), Scene.Days(20, "calendar"))).Event("2025-01-06 a.start").One("2025-01-16");

        Assert.Equal(Scene.Date(due), deadline.DueOn);
        Assert.Equal(basis, deadline.Basis);
        Assert.Equal(left, deadline.DaysLeft);
    }

    [Theory]
    [InlineData("earliestOf")]
    [InlineData("latestOf")]
    public void Evaluate_TermWithoutItsEvent_IsLeftOut(string kind) =>
        Assert.Equal(Scene.Date("2025-01-26"), Scene.Of(Choice(kind, Scene.Days(20, "calendar"), Given)).Event("2025-01-06 a.start").One("2025-01-16").DueOn);

    [Theory]
    [InlineData("earliestOf", "2025-01-10", "2025-01-10")]
    [InlineData("earliestOf", "2025-01-30", "2025-01-26")]
    [InlineData("latestOf", "2025-01-10", "2025-01-26")]
    [InlineData("latestOf", "2025-01-30", "2025-01-30")]
    public void Evaluate_TermWithItsEvent_IsCompared(string kind, string given, string due) =>
        Assert.Equal(Scene.Date(due), Scene.Of(Choice(kind, Scene.Days(20, "calendar"), Given)).Event("2025-01-06 a.start").Event($"{given} a.date").One("2025-02-16").DueOn);

    [Theory]
    [InlineData("earliestOf")]
    [InlineData("latestOf")]
    public void Evaluate_FirstTermWithoutItsEvent_IsNotOpen(string kind)
    {
        Scene scene = Scene.Of(Choice(kind, Given, Scene.Days(20, "calendar"))).Event("2025-01-06 a.start");

        Assert.Empty(scene.At("2025-01-07"));
        Assert.Single(scene.Event("2025-01-08 a.date").At("2025-01-08"));
    }

    [Fact]
    public void Evaluate_LatestWithAnUnknownTerm_IsUnknownAndNoEarlierThanTheKnownOne()
    {
        Deadline deadline = Scene.Of(Choice("latestOf", Scene.Days(100, "calendar"), Scene.Days(60))).Event("2026-05-04 a.start").One("2026-05-10");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2026-08-12"), deadline.NotBefore);
        Assert.Equal(Scene.Date("2026-05-30"), Scene.Of(Choice("latestOf", Scene.Days(1, "calendar"), Scene.Days(60))).Event("2026-05-04 a.start").One("2026-05-10").NotBefore);
    }

    [Theory]
    [InlineData(20, Certainty.Firm)]
    [InlineData(26, Certainty.Firm)]
    [InlineData(27, Certainty.MayBeEarlier)]
    public void Evaluate_EarliestWithAnUnknownTerm_FlagsOnlyWhatItCouldComeBefore(int days, Certainty certainty)
    {
        Deadline deadline = Scene.Of(Choice("earliestOf", Scene.Days(days, "calendar"), Scene.Days(60))).Event("2026-05-04 a.start").One("2026-05-10");

        Assert.Equal(Scene.Date("2026-05-04").PlusDays(days), deadline.DueOn);
        Assert.Equal(certainty, deadline.Certainty);
        Assert.Equal(DeadlineStatus.Running, deadline.Status);
    }

    [Fact]
    public void Evaluate_EarliestOfUnknownTerms_IsUnknownFromTheEarliest() =>
        Assert.Equal(
            Scene.Date("2026-05-30"),
            Scene.Of(Choice("earliestOf", Scene.Days(90, "school", "'from': { '$kind': 'anniversary', 'months': 3 }"), Scene.Days(60))).Event("2026-05-04 a.start").One("2026-05-10").NotBefore);

    [Fact]
    public void Evaluate_UnknownTermThatNothingBounds_MayBeEarlier()
    {
        string back = $"{{ '$kind': 'before', 'days': 3, 'basis': 'school', 'from': {Scene.Days(60)} }}";

        Assert.Equal(Certainty.MayBeEarlier, Scene.Of(Choice("earliestOf", Scene.Days(1, "calendar"), back)).Event("2026-05-04 a.start").One("2026-05-10").Certainty);
        Assert.Null(Scene.Of(Choice("latestOf", back, back)).Event("2026-05-04 a.start").One("2026-05-10").NotBefore);
    }

    [Fact]
    public void Evaluate_CountFromAChoice_KeepsItsDoubt() =>
        Assert.Equal(
            Certainty.MayBeEarlier,
            Scene.Of(Scene.Duty("r", Scene.Days(5, "calendar", $"'from': {{ '$kind': 'earliestOf', 'terms': [ {Scene.Days(60, "calendar")}, {Scene.Days(60)} ] }}"))).Event("2026-05-04 a.start").One("2026-05-10").Certainty);
}
