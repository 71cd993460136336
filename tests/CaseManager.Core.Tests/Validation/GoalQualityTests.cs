using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using CaseManager.Core.Progress.Estimation;
using CaseManager.Core.Tests.Plans;
using CaseManager.Core.Validation;

namespace CaseManager.Core.Tests.Validation;

public sealed class GoalQualityTests
{
    [Theory]
    [InlineData("80 % in 4 of 5", 80, 4, 5, true)]
    [InlineData("80% accuracy in 4 out of 5 trials", 80, 4, 5, true)]
    [InlineData("with 90 percent accuracy, 3/4 opportunities", 90, 3, 4, false)] // 3 of 4 are not 90 %: one reading is left.
    [InlineData("80 por ciento en 4 de 5", 80, 4, 5, true)]
    [InlineData("80 % correct in 4 of 5 sessions", 80, 4, 5, false)]
    [InlineData("80 % en 4 de 5 sesiones", 80, 4, 5, false)]
    [InlineData("87.5% on 2 of the last 3 weekly probes", 87.5, 2, 3, false)]
    public void Check_PercentWithKOfN_IsReadByProgress(string criterion, double percent, int times, int of, bool ambiguous)
    {
        Assert.Equal(new MasteryReading(MasteryUnit.Sessions, (decimal)percent, times, of), MasteryReading.Find(criterion)[0]);
        Assert.Equal(ambiguous, IsReported(criterion));
    }

    [Theory]
    [InlineData("")]
    [InlineData("80 %")]
    [InlineData("4 of 5 steps")]
    [InlineData("at least 95 words correct on three weekly probes in a row")]
    [InlineData("150 % in 4 of 5")]
    [InlineData("80 % in 5 of 4")]
    [InlineData("80 % in 0 of 4")]
    public void Check_AnythingElse_HasNoTwoReadings(string criterion)
    {
        Assert.DoesNotContain(MasteryReading.Find(criterion), reading => reading is { Unit: MasteryUnit.Sessions, Of: > 1 } && reading.Needed < reading.Of);
        Assert.False(IsReported(criterion));
    }

    /// <summary>The table of methods.md section 2: sessions of ten items, a session passes at 8 of 10.</summary>
    [Theory]
    [InlineData(.60, .167, .003)]
    [InlineData(.70, .383, .074)]
    [InlineData(.75, .526, .221)]
    [InlineData(.80, .678, .483)]
    [InlineData(.85, .820, .778)]
    [InlineData(.90, .930, .957)]
    public void AtLeast_TheFieldsTable_IsReproduced(double p, double session, double fourOfFive)
    {
        Assert.Equal(session, Distributions.BinomialAtLeast(8, 10, p), 3);
        Assert.Equal(fourOfFive, Distributions.BinomialAtLeast(4, 5, Distributions.BinomialAtLeast(8, 10, p)), 3);
    }

    [Fact]
    public void Message_TwoReadings_GivesEachChance()
    {
        // Baseline unknown: ten points below the criterion. P(4 of 5 sessions) at 70 % is 7.4 %, P(4 or 5 of 5) = 5·0.7⁴·0.3 + 0.7⁵ = 52.8 %.
        IepDraft draft = Samples.Elementary.WithGoal(1, goal => goal with { Criterion = new("80 % in 4 of 5 trials"), Baseline = null, BaselineOn = null });

        Finding finding = CaseValidation.Check(draft, FindingCatalog.Federal, Samples.Today).Single(found => found.Code == new FindingCode(3088));

        Assert.Equal(
            "The criterion 80 % in 4 of 5 can be read in two ways: at least 80 % in 4 of 5 sessions, which a student whose true level is 70 % passes by luck with a chance of 7.4 % (sessions of 10 opportunities); "
            + "or 4 correct of 5 opportunities, which the same student passes by luck with a chance of 52.8 %.",
            finding.Message);
    }

    [Fact]
    public void Message_WithABaselineInPercent_TakesThatLevel()
    {
        // 3 of 10 correct: P(8 or more of 10) = 0.0016; 5·0.3⁴·0.7 + 0.3⁵ = 3.1 %.
        IepDraft draft = Samples.Elementary.WithGoal(1, goal => goal with { Criterion = new("80 % in 4 of 5 trials") });

        string message = CaseValidation.Check(draft, FindingCatalog.Federal, Samples.Today, MessageLanguage.Spanish).Single().Message;

        Assert.Contains("un estudiante cuyo nivel real es 30 % logra por azar con una probabilidad de <0.1 %", message, StringComparison.Ordinal);
        Assert.Contains("probabilidad de 3.1 %", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("will understand fractions", true)]
    [InlineData("The student will improve reading", true)]
    [InlineData("entenderá fracciones", true)]
    [InlineData("names the fractions that she knows", false)]
    [InlineData("reads aloud", false)]
    [InlineData("", false)]
    public void IsStateOfMind_FirstWordThatSaysSomething_Decides(string behavior, bool found) => Assert.Equal(found, ObservableBehavior.IsStateOfMind(behavior));

    private static bool IsReported(string criterion) =>
        CaseValidation.Check(Samples.Elementary.WithGoal(1, goal => goal with { Criterion = new(criterion) }), FindingCatalog.Federal, Samples.Today)
            .Any(finding => finding.Code == new FindingCode(3088));
}
