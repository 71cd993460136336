using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>What can be told a family about one goal at the end of a period: in plain sentences, with the facts behind them.</summary>
/// <remarks>
/// A plan says how progress is measured and when parents are told of it (34 CFR 300.320(a)(3)). "In progress" alone tells them
/// nothing; here stand the numbers in the goal's own unit. The sentences are data about a student: printing shows none of them.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProgressReport
{
    private ProgressReport(MonitoredGoal goal, DateInterval period, MessageLanguage language, ProgressDecision decision, MasteryResult? mastery, ImmutableArray<string> sentences)
    {
        Goal = goal;
        Period = period;
        Language = language;
        Decision = decision;
        Mastery = mastery;
        Sentences = sentences;
    }

    /// <summary>The goal.</summary>
    public MonitoredGoal Goal { get; }

    /// <summary>The period that is told about.</summary>
    public DateInterval Period { get; }

    /// <summary>The language of the sentences.</summary>
    public MessageLanguage Language { get; }

    /// <summary>What the data support doing on the last day of the period.</summary>
    public ProgressDecision Decision { get; }

    /// <summary>How the goal stands to its criterion on that day; null when none is stated.</summary>
    public MasteryResult? Mastery { get; }

    /// <summary>The report, one sentence or two at a time, in the order in which they are read.</summary>
    public ImmutableArray<string> Sentences { get; }

    /// <summary>Writes the report of one goal.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="period">The period; everything is seen as of its last day.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the enumeration's.</exception>
    public static ProgressReport For(MonitoredGoal goal, DateInterval period, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(period);
        ReportWords words = language switch
        {
            MessageLanguage.English => new EnglishWords(),
            MessageLanguage.Spanish => new SpanishWords(),
            _ => throw new ArgumentOutOfRangeException(nameof(language), "The value is not one of the enumeration's."),
        };
        ProgressDecision decision = goal.Decide(period.End);
        MasteryResult? mastery = goal.Criterion?.Evaluate(goal.Series, period.End);
        return new ProgressReport(goal, period, language, decision, mastery, [.. new ReportSentences(goal, period, decision, mastery, words).All()]);
    }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another report.</param>
    /// <returns>True when goal, period and language are the same; the rest follows from them.</returns>
    public bool Equals(ProgressReport? other) => other is not null && Goal == other.Goal && Period == other.Period && Language == other.Language;

    /// <summary>A hash of goal, period and language.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Goal, Period, Language);

    /// <summary>Says only that there is a report.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "(progress report)";
}
