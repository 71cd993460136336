using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Explanations to the letter; the first digits of the rules' fingerprint are written as RULES.</summary>
public class ExplanationTests
{
    public static TheoryData<string> Names => [.. ExplanationScenes.All.Keys];

    [Fact]
    public void Explain_AllScenes_TakeEveryKindOfStep() =>
        Assert.Equal(
            Enum.GetValues<ExplanationKind>(),
            ExplanationScenes.All.Values.SelectMany(told => told.Scene.Why(told.AsOf).Steps).Select(step => step.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Explain_AnyScene_ExplainsTheDeadlineThatEvaluateFound(string name)
    {
        (Scene scene, string asOf) = ExplanationScenes.All[name];
        DeadlineExplanation why = scene.Why(asOf);

        Assert.Equal(scene.At(asOf)[0].ToString(), why.Deadline.ToString());
        Assert.Equal(scene.At(asOf)[0].DueOn, why.Deadline.DueOn);
        Assert.Equal(Scene.Date(asOf), why.AsOf);
        Assert.Equal(scene.Evaluator().Rules.Fingerprint, why.Fingerprint);
        Assert.Equal($"Why {why.Deadline.Key}", why.ToString());
    }

    [Fact]
    public void Equals_TwoExplanations_ComparesAllParts()
    {
        Scene scene = ExplanationScenes.All["suspended"].Scene;
        TimelineEvaluator evaluator = scene.Evaluator();
        DeadlineKey key = scene.At("2025-03-01")[0].Key;
        DeadlineExplanation why = evaluator.Explain(scene.File(), key, Scene.Date("2025-03-01"))!;
        DeadlineExplanation again = evaluator.Explain(scene.File(), key, Scene.Date("2025-03-01"))!;

        Assert.Equal(why, again);
        Assert.Equal(why.GetHashCode(), again.GetHashCode());
        Assert.Equal(why.Steps[0].GetHashCode(), again.Steps[0].GetHashCode());
        Assert.NotEqual(why, why with { AsOf = why.AsOf.PlusDays(1) });
        Assert.NotEqual(why, why with { Steps = why.Steps.RemoveAt(0) });
        Assert.NotEqual(why, why with { Fingerprint = default });
        Assert.NotEqual(why, why with { Deadline = default });
        Assert.False(why.Equals(null));
        ExplanationStep counted = why.Steps.First(step => !step.Skipped.IsEmpty);
        Assert.NotEqual(counted, counted with { Skipped = [] });
        Assert.False(counted.Equals(null));
    }

    [Theory]
    [MemberData(nameof(Names))]
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "A strange culture is what the text must not depend on.")]
    public void ToText_AnyScene_SaysTheSameUnderAnyCulture(string name)
    {
        string expected = ExplanationScenes.Text(name, ExplanationDetail.Full);
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone(); // No other culture exists under InvariantGlobalization.
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberGroupSeparator = "!";
        strange.DateTimeFormat.DateSeparator = "!";
        strange.DateTimeFormat.ShortDatePattern = "d!M!y";
        string? actual = null;
        var thread = new Thread(() => actual = ExplanationScenes.Text(name, ExplanationDetail.Full)) { CurrentCulture = strange };
        thread.Start();
        thread.Join();

        Assert.Equal(expected, actual);
        Assert.DoesNotContain('\r', expected);
    }

    [Fact]
    public void ToText_Brief_LeavesOutWhatWasPassedOver()
    {
        string brief = ExplanationScenes.Text("suspended", ExplanationDetail.Brief);

        Assert.DoesNotContain("not counted", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("law chosen", brief, StringComparison.Ordinal);
        Assert.Contains("16 school days", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_DoubtfulDates_SayWhy()
    {
        Assert.Contains("not published yet", ExplanationScenes.Text("projected", ExplanationDetail.Brief), StringComparison.Ordinal);
        Assert.Contains("may come earlier", ExplanationScenes.Text("doubtful", ExplanationDetail.Brief), StringComparison.Ordinal);
        Assert.Contains("(in force through 2030-06-30)", ExplanationScenes.Text("projected", ExplanationDetail.Full), StringComparison.Ordinal);
        Assert.Contains("somebody else's account", ExplanationScenes.Text("doubtful", ExplanationDetail.Full), StringComparison.Ordinal);
        Assert.Contains("due date unknown, 2026-05-30 at the earliest", ExplanationScenes.Text("unknown", ExplanationDetail.Brief), StringComparison.Ordinal);
        Assert.Contains("date not computed", ExplanationScenes.Text("not-modelled", ExplanationDetail.Brief), StringComparison.Ordinal);
        Assert.Contains("the school calendar ends before the cap of a.extend (e2) can be found", ExplanationScenes.Text("cap-unknown", ExplanationDetail.Brief), StringComparison.Ordinal);
        Assert.Contains("the school calendar ends before it is known whether a.extend (e2) came in time", ExplanationScenes.Text("timeliness-unknown", ExplanationDetail.Brief), StringComparison.Ordinal);
        Assert.Contains("the same day", ExplanationScenes.Text("same-day", ExplanationDetail.Brief), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToText_AnyScene_NamesNeitherStudentNorBirthDate(string name)
    {
        string text = ExplanationScenes.Text(name, ExplanationDetail.Full);

        Assert.DoesNotContain("s-1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2022-05-31", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2012-05-05", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Trigger_IsExactlyThis() =>
        Same(
            "trigger",
            """
            The trigger – due 2025-01-21 (34 CFR 300)
              2025-01-13                a.start (e1) starts the clock
              2025-01-13                counts itself: day 1 of the calendar days
              2025-01-14 … 2025-01-18   5 calendar days
              2025-01-21                moved to a day of the school basis, as the rule says
              2025-01-21                due
                                        as of 2025-01-20: running; 1 calendar day left
              law: 34 CFR 300 https://example.org/trigger, read 2026-11-22
              rule: us/trigger, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    [Fact]
    public void ToText_Suspended_IsExactlyThis() =>
        Same(
            "suspended",
            """
            The suspended – due 2025-02-14 (34 CFR 300)
              2025-01-03                a.start (e1) starts the clock
              2025-01-06                a.again (e2) restarts the clock
              2025-01-07 … 2025-01-10   4 school days, then a.pause (e3) suspends the clock
              2025-01-11 … 2025-01-16   suspended: these dates do not count
              2025-01-17 … 2025-02-10   16 school days
                                          not counted: 4 weekends (8 dates)
                                          not counted: 2025-01-20 Holiday
              2025-02-10                a.extend (e5) carries no date: it changes nothing
              2025-02-14                a.extend (e6) moves the date
              2025-02-25                a.extend (e7) reaches past the cap: it changes nothing
              2025-03-03                a.extend (e8) came after the date: it changes nothing
              2025-02-14                due
              2025-02-19                a.end (e9) closes the clock
                                        as of 2025-03-01: met late
              law: 34 CFR 300 https://example.org/suspended, read 2026-11-22
              rule: us/suspended, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    [Fact]
    public void ToText_Window_IsExactlyThis() =>
        Same(
            "window",
            """
            The window – due 2025-03-02 (34 CFR 300)
                                        birth starts the clock
              2025-05-31                the age of 3 years
              2024-08-31                9 months before, the same day of the month
              2024-08-31                the window opens
              2025-05-31                the age of 3 years
              2025-03-02 … 2025-05-30   90 calendar days back from the day after these
              2025-03-02                due
                                        as of 2024-12-01: running; 91 calendar days left; work by 2025-02-28, the last business day before it
              law: 34 CFR 300 https://example.org/window, read 2026-11-22
              rule: us/window, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    [Fact]
    public void ToText_Choice_IsExactlyThis() =>
        Same(
            "choice",
            """
            The choice – due 2025-03-29 (34 CFR 300, variant dated)
              2025-01-06                a.start (e1) starts the clock
              2025-01-06                a condition of variant late does not hold: 96 school days are left
              2025-01-06                a condition of variant dated holds: 96 school days are left
              2025-01-06                a condition of variant dated holds
              2026-01-06                1 year after, the same day of the month
              2026-01-05                the day before that
              2026-01-06                365 days of the calendar later: years of 365 days
              2026-01-06                the latest of these dates
              2025-03-29                the date that a.date (e2) gives
                                        no event gives the other date: it is left out
              2025-06-30                the first such day of the year
              2025-03-29                the earliest of these dates
              2025-03-29                due
                                        as of 2025-03-20: running; 9 calendar days left; work by 2025-03-28, the last business day before it
              law: 34 CFR 300 https://example.org/choice, read 2026-11-22
              rule: us/choice, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    [Fact]
    public void ToText_Absences_IsExactlyThis() =>
        Same(
            "absences",
            """
            The absences – due 2025-02-05 (34 CFR 300)
              2025-01-06                a.start (e1) starts the clock
              2025-01-07 … 2025-02-04   20 school days
                                          not counted: 4 weekends (8 dates)
                                          not counted: 2025-01-20 Holiday
              2025-02-04                1 absence on school days: the count is as many days longer
              2025-01-07 … 2025-02-05   21 school days
                                          not counted: 4 weekends (8 dates)
                                          not counted: 2025-01-20 Holiday
              2025-02-05                due
              2025-01-09                a.excuse (e3) excuses the clock
                                        as of 2025-01-10: excused: the timeframe does not apply
              law: 34 CFR 300 https://example.org/absences, read 2026-11-22
              rule: us/absences, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    [Fact]
    public void ToText_Words_IsExactlyThis() =>
        Same(
            "words",
            """
            The words – no number in the law: "without undue delay" (34 CFR 300)
              2025-01-06                a.start (e1) starts the clock
                                        the law gives no number of days
              2025-02-03                student.exited (e2) ends the duty
                                        as of 2025-03-01: no longer required
              law: 34 CFR 300 https://example.org/words, read 2026-11-22
              rule: us/words, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    [Fact]
    public void ToText_Gap_IsExactlyThis() =>
        Same(
            "gap",
            """
            The gap – not before 2026-01-06 (34 CFR 300)
              2025-01-06                a.start (e1) starts the clock
              2026-01-06                1 year after, the same day of the month
              2026-01-06                the window opens
                                        as of 2025-03-01: not open yet
              law: 34 CFR 300 https://example.org/gap, read 2026-11-22
              rule: us/gap, recalled: no text was read; check it before relying on the date
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started (in force from 2004-07-01); rules RULES

            """);

    [Fact]
    public void ToText_Yearly_IsExactlyThis() =>
        Same(
            "yearly",
            """
            The yearly – due 2025-05-30 (34 CFR 300)
              2024-08-19                the school year starts the clock
              2025-05-30                the school calendar's own date
              2025-05-30                due
                                        as of 2025-06-03: overdue; 4 calendar days past
              law: 34 CFR 300 https://example.org/yearly, read 2026-11-22
              rule: us/yearly, verified: the official text was read
              counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there
              law chosen by the day the clock started; rules RULES

            """);

    private static void Same(string name, string expected)
    {
        DeadlineExplanation why = ExplanationScenes.All[name].Scene.Why(ExplanationScenes.All[name].AsOf);

        Assert.Equal(expected.ReplaceLineEndings("\n"), why.ToText(ExplanationDetail.Full).Replace(why.Fingerprint.Value[..12], "RULES", StringComparison.Ordinal));
    }
}
