using System.Collections.Immutable;
using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class ProgressReportTests
{
    private static readonly DateInterval Quarter = new(Start, Week(9));

    private static string Text(MonitoredGoal goal, MessageLanguage language, DateInterval? period = null) =>
        string.Join('\n', ProgressReport.For(goal, period ?? Quarter, language).Sentences);

    [Fact]
    public void For_StudentBehind_TellsItPlainlyInEnglish() => Assert.Equal(
        """
        The goal is to go from 20 to 60 words correct per minute by May 25, 2026.
        9 scores were recorded in this period, from January 5, 2026 through March 2, 2026: between 20 and 29 words correct per minute.
        One planned session gave no score.
        The middle one of the last three scores was 28; the goal line for March 2, 2026 was 36.
        The scores are rising by about 1 a week. The goal asks for a rise of 2 a week.
        If the scores go on like this, they will be at about 41 on May 25, 2026. The goal is 60.
        The scores are behind the goal line. The team should look at changing the instruction.
        This sign is not certain: of 100 students who are exactly on the goal line, about 11 would show it by chance at one of 2 looks.
        """,
        Text(Behind(), MessageLanguage.English));

    [Fact]
    public void For_StudentBehind_TellsItPlainlyInSpanish() => Assert.Equal(
        """
        La meta es pasar de 20 a 60 words correct por minuto para el 25 de mayo de 2026.
        Se registraron 9 resultados en este período, del 5 de enero de 2026 al 2 de marzo de 2026: entre 20 y 29 words correct por minuto.
        Una sesión prevista quedó sin resultado.
        El valor central de los últimos tres resultados fue 28; la línea de la meta para el 2 de marzo de 2026 era 36.
        Los resultados suben aproximadamente 1 por semana. La meta pide subir 2 por semana.
        Si los resultados siguen así, estarán en aproximadamente 41 el 25 de mayo de 2026. La meta es 60.
        Los resultados están por detrás de la línea de la meta. El equipo debe considerar un cambio en la enseñanza.
        Esta señal no es segura: de 100 estudiantes que están exactamente en la línea de la meta, aproximadamente 11 la mostrarían por azar en una de 2 revisiones.
        """,
        Text(Behind(), MessageLanguage.Spanish));

    [Fact]
    public void For_LeastSquares_TellsTheMargin()
    {
        var goal = new MonitoredGoal("reading", Goal(), Series(20, 40, 36, 44, 40, 48, 44, 52, 48), ProgressPolicy.TrendLine);

        Assert.Contains("(give or take", Text(goal, MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains("(con un margen de", Text(goal, MessageLanguage.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void For_GoalToReduceOrToKeep_UsesItsWords()
    {
        GoalLine fewer = Good(GoalLine.Create(Start, Score.Level(Measures.CallOuts, 20m), Week(10), Score.Level(Measures.CallOuts, 0m)));
        var behaviour = new MonitoredGoal("calls", fewer, Good(ProgressSeries.Create(Measures.CallOuts, Weekly(Measures.CallOuts, 20, 15, 12, 9, 6, 3, 2, 1))));
        string text = Text(behaviour, MessageLanguage.English);
        Assert.Contains("falling by about", text, StringComparison.Ordinal);
        Assert.Contains("a fall of 2 a week", text, StringComparison.Ordinal);
        Assert.Contains("ahead of the goal line", text, StringComparison.Ordinal);
        Assert.Contains("will be at about 0 on", text, StringComparison.Ordinal); // The line itself would be below 0.

        GoalLine keep = Good(GoalLine.Create(Start, Score.Level(Measures.WordsPerMinute, 50m), Week(20), Score.Level(Measures.WordsPerMinute, 50m)));
        string kept = Text(new MonitoredGoal("keep", keep, Series(50, 50, 50, 50, 50, 50, 50, 50)), MessageLanguage.Spanish);
        Assert.Contains("se mantienen casi iguales", kept, StringComparison.Ordinal);
        Assert.Contains("mantener el nivel", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void For_SlowGoalAndNegativeForecast_TellsTheNumbersAsTheyAre()
    {
        var z = new Measure.StandardScore(0, 1) { Direction = ImprovementDirection.Increase };
        GoalLine line = Good(GoalLine.Create(Start, Score.Level(z, 1.25m), Week(20), Score.Level(z, 1.85m)));
        string slow = Text(new MonitoredGoal("slow", line, Good(ProgressSeries.Create(z, Weekly(z, 1.25m, 1.25m, 1.25m, 1.5m, 1.25m, 1.25m, 1.25m, 1.25m)))), MessageLanguage.English);
        string falling = Text(new MonitoredGoal("falling", line, Good(ProgressSeries.Create(z, Weekly(z, 1.2m, 1.08m, 0.96m, 0.84m, 0.72m, 0.6m, 0.48m, 0.36m)))), MessageLanguage.Spanish);

        Assert.Contains("from 1.25 to 1.85 ", slow, StringComparison.Ordinal);
        Assert.Contains("The goal asks for a rise of 0.03 a week.", slow, StringComparison.Ordinal); // 0.6 in 20 weeks.
        Assert.Contains("bajan aproximadamente 0.12 por semana. La meta pide subir 0.03 por semana.", falling, StringComparison.Ordinal);
        Assert.Contains("estarán en aproximadamente -1.2 el", falling, StringComparison.Ordinal); // 1.2 − 20 × 0.12.
    }

    [Fact]
    public void For_ScoresAheadOfAGoalToReduce_AskForAMoreAmbitiousOne()
    {
        GoalLine fewer = Good(GoalLine.Create(Start, Score.Level(Measures.CallOuts, 20m), Week(10), Score.Level(Measures.CallOuts, 0m)));
        var behaviour = new MonitoredGoal("calls", fewer, Good(ProgressSeries.Create(Measures.CallOuts, Weekly(Measures.CallOuts, 20, 15, 12, 9, 6, 3, 2, 1))));

        Assert.Contains("The team should look at a more ambitious goal.", Text(behaviour, MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains("una meta más exigente.", Text(behaviour, MessageLanguage.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void For_FewOrNoScores_SaysSo()
    {
        var goal = new MonitoredGoal("reading", Goal(), Series(20, 24));

        Assert.Equal(
            """
            The goal is to go from 20 to 60 words correct per minute by May 25, 2026.
            One score was recorded in this period, on January 12, 2026: 24 words correct per minute.
            It is too early to tell. The data can be judged from January 26, 2026 on.
            """,
            Text(goal, MessageLanguage.English, new DateInterval(Week(1), Week(2))));
        Assert.Contains("No score was recorded from January 19, 2026 through March 9, 2026.\nThere are too few scores to tell yet.", Text(goal, MessageLanguage.English, new DateInterval(Week(2), Week(9))), StringComparison.Ordinal);
        Assert.Contains("No se registró ningún resultado del 19 de enero de 2026 al 9 de marzo de 2026.\nTodavía hay muy pocos", Text(goal, MessageLanguage.Spanish, new DateInterval(Week(2), Week(9))), StringComparison.Ordinal);
    }

    [Fact]
    public void For_ChangeOfInstruction_IsToldInItsPeriod()
    {
        var goal = new MonitoredGoal("reading", Goal(), Good(Series(20, 21, 22, 23, 30, 33, 36).Add(new PhaseChange(Week(4), "small group"))));

        Assert.Contains("\nThe instruction was changed on February 2, 2026: small group.\n", Text(goal, MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\nLa enseñanza cambió el 2 de febrero de 2026: small group.\n", Text(goal, MessageLanguage.Spanish), StringComparison.Ordinal);
        Assert.DoesNotContain("small group", Text(goal, MessageLanguage.English, new DateInterval(Week(5), Week(9))), StringComparison.Ordinal);
    }

    [Fact]
    public void For_Criterion_TellsWhenItWasMetAndWhatCameAfter()
    {
        GoalLine line = Good(GoalLine.Create(Start, Score.Level(Measures.Accuracy, 40m), Week(20), Score.Level(Measures.Accuracy, 80m)));
        ProgressSeries series = Good(ProgressSeries.Create(Measures.Accuracy, Weekly(Measures.Accuracy, 40, 80, 85, 90, 60, 95)));
        var goal = new MonitoredGoal("accuracy", line, series, criterion: new MasteryCriterion(line.Target, 3, 3));

        Assert.EndsWith("The goal's criterion was met on January 26, 2026. Since then 1 of 2 sessions have been at the level.", Text(goal, MessageLanguage.English), StringComparison.Ordinal);
        Assert.EndsWith("El criterio de la meta se cumplió el 26 de enero de 2026. Desde entonces, 1 de 2 sesiones alcanzaron el nivel.", Text(goal, MessageLanguage.Spanish), StringComparison.Ordinal);
        Assert.EndsWith("has not been met yet.", Text(new MonitoredGoal("accuracy", line, series, criterion: new MasteryCriterion(line.Target, 4, 4)), MessageLanguage.English), StringComparison.Ordinal);
        Assert.EndsWith("not so many have been held yet.", Text(new MonitoredGoal("accuracy", line, series, criterion: new MasteryCriterion(line.Target, 7, 8)), MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains("por ciento de las oportunidades", Text(goal, MessageLanguage.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void For_EveryMeasure_HasAUnitInBothLanguages() =>
        Assert.All(Measures.All, measure =>
        {
            decimal worst = measure.Direction == ImprovementDirection.Increase ? measure.Minimum ?? 1 : measure.Maximum ?? 9;
            decimal best = measure.Direction == ImprovementDirection.Increase ? measure.Maximum ?? 9 : measure.Minimum ?? 1;
            GoalLine line = Good(GoalLine.Create(Start, Score.Level(measure, worst), Week(20), Score.Level(measure, best)));
            var goal = new MonitoredGoal("g", line, Good(ProgressSeries.Create(measure, Weekly(measure, worst, best, worst, best))));
            string english = Text(goal, MessageLanguage.English);
            string spanish = Text(goal, MessageLanguage.Spanish);

            Assert.Equal(english.Count(character => character == '\n'), spanish.Count(character => character == '\n'));
            Assert.DoesNotContain("  ", english + spanish, StringComparison.Ordinal);
            Assert.Equal(!measure.IsOrdinal, english.Contains("The goal asks for", StringComparison.Ordinal));
        });

    [Fact]
    public void For_AxisThatEnds_SaysTheCalendarIsMissing()
    {
        GoalLine line = Good(GoalLine.Create(Start, Score.Level(Measures.WordsPerMinute, 20m), Week(9), Score.Level(Measures.WordsPerMinute, 60m), TimeAxisTests.WithBreak));
        var goal = new MonitoredGoal("reading", line, Series(20, 24, 28, 30));

        Assert.Contains("in a week of instruction", Text(goal, MessageLanguage.English, new DateInterval(Start, Week(8))), StringComparison.Ordinal);
        Assert.Contains("the school calendar for this time is missing", Text(goal, MessageLanguage.English, new DateInterval(Start, Week(30))), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_ReportAndGoal_ShowNoData()
    {
        ProgressReport report = ProgressReport.For(Behind(), Quarter, MessageLanguage.English);

        Assert.Equal("(progress report)", report.ToString());
        Assert.Equal("reading", report.Goal.ToString());
        Assert.Equal(report, ProgressReport.For(Behind(), Quarter, MessageLanguage.English));
        Assert.NotEqual(report, ProgressReport.For(Behind(), Quarter, MessageLanguage.Spanish));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressReport.For(Behind(), Quarter, (MessageLanguage)9));
    }

    [Fact]
    public void MonitoredGoal_OtherMeasures_AreRefused()
    {
        GoalLine accuracy = Good(GoalLine.Create(Start, Score.Level(Measures.Accuracy, 40m), Week(20), Score.Level(Measures.Accuracy, 80m)));

        Assert.Throws<ArgumentException>(() => new MonitoredGoal("a", accuracy, Series(1, 2)));
        Assert.Throws<ArgumentException>(() => new MonitoredGoal("a", Goal(), Series(1, 2), criterion: new MasteryCriterion(accuracy.Target, 1, 1)));
        Assert.Throws<ArgumentException>(() => new MonitoredGoal("a b", Goal(), Series(1, 2)));
    }

    private static MonitoredGoal Behind() =>
        new("reading", Goal(), Good(Series(20, 22, 23, 24, 25, 26, 27, 28, 29).AddMissed(Week(9))), looks: ImmutableArray.Create(Week(6), Week(9)));
}
