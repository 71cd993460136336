using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Progress;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts.Words;

/// <summary>English labels.</summary>
internal sealed record EnglishWords : ChartWords
{
    private static readonly ImmutableArray<string> Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly ImmutableArray<string> Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    internal override string Date => "Date (year-month-day)";

    internal override string Progress => "Progress";

    internal override string NoScores => "There are no scores yet.";

    internal override string Score => "score";

    internal override string GoalLine => "goal line";

    internal override string PhaseChange => "change of instruction";

    internal override string MissedSession => "session without a score";

    internal override string Evidence => "scores behind a signal";

    internal override string Unit(Measure measure) => measure.Unit;

    internal override string Trend(string method) => $"trend ({method})";

    internal override string Band(string percent) => $"where the trend may lie ({percent} %)";

    internal override string Method(TrendMethod method) => method switch
    {
        TrendMethod.OrdinaryLeastSquares => "least squares",
        TrendMethod.TheilSen => "Theil–Sen",
        TrendMethod.Tukey => "Tukey",
        TrendMethod.QuarterIntersect => "quarter intersect",
        TrendMethod.SplitMiddle => "split middle",
        _ => "first to last",
    };

    internal override string Decision(DecisionKind kind) => kind switch
    {
        DecisionKind.ChangeInstruction => "decision: change instruction",
        DecisionKind.RaiseGoal => "decision: a more ambitious goal",
        DecisionKind.Continue => "decision: continue",
        DecisionKind.TooFewPoints => "decision: too few scores",
        _ => "decision: not known",
    };

    internal override string Phase(int number, string from, string name) => string.Create(CultureInfo.InvariantCulture, $"{number}: from {from}, {name}");

    internal override string Described(int scores, string from, string through, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{scores} {(scores == 1 ? "score" : "scores")} from {from} through {through}, in {unit}.");

    internal override string DescribedGoal(string baseline, string on, string target, string by) => $"Goal line from {baseline} on {on} to {target} by {by}.";

    internal override string DescribedPhases(int changes) =>
        string.Create(CultureInfo.InvariantCulture, $"{changes} {(changes == 1 ? "change" : "changes")} of instruction.");

    internal override string Timeline => "Timeline of a case";

    internal override string NoClocks => "No clock is known for this case.";

    internal override string DueDate => "due date";

    internal override string DueBefore => "due date before an extension";

    internal override string Closed => "done";

    internal override string Suspension => "suspended: these days do not count";

    internal override string AsOf(string date) => $"as of {date}";

    internal override string Status(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Running => "running",
        DeadlineStatus.Overdue => "overdue",
        DeadlineStatus.Lapsed => "lapsed unused",
        DeadlineStatus.MetOnTime => "met on time",
        DeadlineStatus.MetLate => "met late",
        DeadlineStatus.Suspended => "suspended",
        DeadlineStatus.Excused => "excused",
        DeadlineStatus.NoLongerRequired => "no longer required",
        DeadlineStatus.CalendarUnknown => "the calendar ends too early",
        DeadlineStatus.NoFederalNumber => "without a number of days",
        DeadlineStatus.NotModelled => "not computed",
        DeadlineStatus.NotYetOpen => "not open yet",
        _ => "none",
    };

    internal override IEnumerable<string> Standing(Deadline deadline, LocalDate? startedOn)
    {
        if (startedOn is { } start)
        {
            yield return $"from {DateTicks.Label(start)}";
        }

        if (deadline.DueOn is { } due)
        {
            yield return $"due {DateTicks.Label(due)}";
        }
        else if (deadline.NotBefore is { } earliest)
        {
            yield return $"due {DateTicks.Label(earliest)} at the earliest";
        }
        else if (deadline is { Status: DeadlineStatus.NotYetOpen, OpensOn: { } opens })
        {
            yield return $"not before {DateTicks.Label(opens)}";
        }

        yield return deadline switch
        {
            { MetOn: { } met, Status: DeadlineStatus.MetOnTime or DeadlineStatus.MetLate } => $"{Status(deadline.Status)}, {DateTicks.Label(met)}",
            { MetOn: { } met } => $"{Status(deadline.Status)}, {Closed} {DateTicks.Label(met)}",
            _ => Status(deadline.Status),
        };
        if (deadline.DaysLeft is { } left)
        {
            string days = string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(left)} {deadline.Basis} {(Math.Abs(left) == 1 ? "day" : "days")}");
            yield return left < 0 ? $"{days} too late" : $"{days} left";
        }
    }

    internal override string DeadlineCalendar => "Deadlines of a caseload";

    internal override string NoDeadlines => "There are no deadlines.";

    internal override string Urgency(Urgency urgency) => urgency switch
    {
        Pictures.Urgency.Overdue => "overdue",
        Pictures.Urgency.ThisWeek => "due within 7 days",
        Pictures.Urgency.ThisMonth => "due within 30 days",
        Pictures.Urgency.Later => "due later",
        Pictures.Urgency.Done => "done",
        _ => "no longer owed",
    };

    internal override string Month(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{Months[month.Month - 1]} {month.Year}");

    internal override string Weekday(int day) => Weekdays[day];

    internal override IEnumerable<string> Elsewhere(int overdueBefore, int openBefore, int openAfter, int undated)
    {
        if (overdueBefore > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{overdueBefore} overdue since before these months");
        }

        if (openBefore > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{openBefore} due before them");
        }

        if (openAfter > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{openAfter} due after them");
        }

        if (undated > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{undated} open without a date");
        }
    }

    internal override string MinutesByWeek => "Minutes promised and given";

    internal override string NoMinutes => "There are no minutes yet.";

    internal override string MinutesPerWeek => "minutes per week";

    internal override string WeekFrom => "Week that begins on (year-month-day)";

    internal override string Promised => "promised";

    internal override string Given => "given";

    internal override string MadeUp => "made up";

    internal override string Compensatory => "compensatory";

    internal override string Missed => "missed";

    internal override string MinutesSum(long promised, long given, long madeUp, long missed, long compensatory)
    {
        string more = string.Create(CultureInfo.InvariantCulture, $"{(madeUp > 0 ? $", {madeUp} of them made up" : string.Empty)}{(compensatory > 0 ? $", and {compensatory} compensatory" : string.Empty)}");
        return string.Create(CultureInfo.InvariantCulture, $"{promised} min promised, {given} given{more}; {missed} missed");
    }

    internal override string Forecast => "Caseloads against their limits";

    internal override string NoForecast => "No limit is about any of these rosters.";

    internal override string NumberOfWeek => "number in the week";

    internal override string Limit => "limit";

    internal override string Past => "past the limit";

    internal override string PastWithLeave => "past the limit, with leave";

    internal override string NotKnown => "not known: a fact is missing";

    internal override string NeverOver => "inside the limit in every week";

    internal override string NoNumber => "the law gives no number";

    internal override string Over(int weeks, string first, string value, string allowed) =>
        string.Create(CultureInfo.InvariantCulture, $"past it in {weeks} {(weeks == 1 ? "week" : "weeks")}, first {first}: {value} against {allowed}");
}
