using CaseManager.ConsoleHost.Demonstration;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core.Progress;

namespace CaseManager.ConsoleHost.Tests.Demonstration;

public sealed class DemonstrationProgressTests
{
    /// <summary>A goal begins where the plan of its case does: on a day with a meeting about the IEP.</summary>
    [Fact]
    public void Goals_BelongToCasesOfTheCaseload_AndBeginWithTheirPlans()
    {
        var problems = new ProblemList();
        using CaseInput input = DemonstrationCaseload.Open(problems);
        var meetings = input.Cases.ToDictionary(
            file => file.Id.Value,
            file => file.Events.Where(happened => happened.Name.Value == "iep.meeting-held").Select(happened => happened.On).ToList());

        Assert.All(DemonstrationProgress.Goals(), goal => Assert.Contains(goal.Line.Start, meetings[goal.Id[..goal.Id.IndexOf('.', StringComparison.Ordinal)]]));
    }

    [Fact]
    public void Goals_Scores_EndBeforeTheDayOfTheDemonstration() =>
        Assert.All(DemonstrationProgress.Goals(), goal => Assert.True(goal.Series.Observations[^1].Date <= DemonstrationCaseload.AsOf));

    [Fact]
    public void Goals_Decisions_AreOfEveryKindThatScoresCanGive() =>
        Assert.Equal(
            [DecisionKind.ChangeInstruction, DecisionKind.RaiseGoal, DecisionKind.Continue, DecisionKind.TooFewPoints],
            DemonstrationProgress.Goals().Select(goal => goal.Decide(DemonstrationCaseload.AsOf).Kind));
}
