using CaseManager.Core;

namespace CaseManager.Charts.Words;

/// <summary>The labels of all pictures in one language: a member that lacks in one does not compile.</summary>
internal abstract record ChartWords
{
    internal static ChartWords In(MessageLanguage language) => language == MessageLanguage.Spanish ? new SpanishWords() : new EnglishWords();

    internal abstract string Date { get; }

    // Progress.
    internal abstract string Progress { get; }

    internal abstract string NoScores { get; }

    internal abstract string Score { get; }

    internal abstract string GoalLine { get; }

    internal abstract string PhaseChange { get; }

    internal abstract string MissedSession { get; }

    internal abstract string Evidence { get; }

    /// <summary>The unit of a measure; what is counted stays in the words of the plan.</summary>
    internal abstract string Unit(Core.Progress.Measure measure);

    internal abstract string Trend(string method);

    internal abstract string Band(string percent);

    internal abstract string Method(Core.Progress.TrendMethod method);

    internal abstract string Decision(Core.Progress.DecisionKind kind);

    internal abstract string Phase(int number, string from, string name);

    internal abstract string Described(int scores, string from, string through, string unit);

    internal abstract string DescribedGoal(string baseline, string on, string target, string by);

    internal abstract string DescribedPhases(int changes);

    // Timeline.
    internal abstract string Timeline { get; }

    internal abstract string NoClocks { get; }

    internal abstract string DueDate { get; }

    internal abstract string DueBefore { get; }

    internal abstract string Closed { get; }

    internal abstract string Suspension { get; }

    internal abstract string AsOf(string date);

    internal abstract string Status(Core.Timelines.DeadlineStatus status);

    /// <summary>How a clock stands, in a few pieces: from, due, status, days left.</summary>
    internal abstract IEnumerable<string> Standing(Core.Timelines.Deadline deadline, NodaTime.LocalDate? startedOn);

    // Deadline calendar.
    internal abstract string DeadlineCalendar { get; }

    internal abstract string NoDeadlines { get; }

    internal abstract string Urgency(Pictures.Urgency urgency);

    internal abstract string Month(NodaTime.YearMonth month);

    /// <summary>The name of a day of the week in three letters, Sunday being 0.</summary>
    internal abstract string Weekday(int day);

    /// <summary>What the months do not show; nothing for a number that is zero.</summary>
    internal abstract IEnumerable<string> Elsewhere(int overdueBefore, int openBefore, int openAfter, int undated);

    // Minutes.
    internal abstract string MinutesByWeek { get; }

    internal abstract string NoMinutes { get; }

    internal abstract string MinutesPerWeek { get; }

    internal abstract string WeekFrom { get; }

    internal abstract string Promised { get; }

    internal abstract string Given { get; }

    internal abstract string MadeUp { get; }

    internal abstract string Compensatory { get; }

    internal abstract string Missed { get; }

    internal abstract string MinutesSum(long promised, long given, long madeUp, long missed, long compensatory);

    // Forecast.
    internal abstract string Forecast { get; }

    internal abstract string NoForecast { get; }

    internal abstract string NumberOfWeek { get; }

    internal abstract string Limit { get; }

    internal abstract string Past { get; }

    internal abstract string PastWithLeave { get; }

    internal abstract string NotKnown { get; }

    internal abstract string NeverOver { get; }

    internal abstract string NoNumber { get; }

    internal abstract string Over(int weeks, string first, string value, string allowed);
}
