using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Limits;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A forecast for a person: who goes over what, then how everybody stands, then what cannot be said.</summary>
internal sealed class ForecastPage(Screen screen)
{
    internal void Write(CaseloadOutlook? outlook, string limits, bool isDemonstration)
    {
        if (outlook is null)
        {
            return;
        }

        screen.Write($" Forecast from {Dates.InWords(outlook.AsOf)}", Screen.Strong);
        int students = outlook.Book.Rosters.SelectMany(roster => roster.Students).Select(student => student.Id).Distinct().Count();
        string undated = outlook.Undated == 0 ? string.Empty : Text($" ({outlook.Undated} without a date)");
        screen.Wrapped(
            Text($"{Count(outlook.Weeks, "week")}, {Count(outlook.Book.Rosters.Length, "roster")}, {Count(students, "student")}; may join: {outlook.Book.Referrals.Length}{undated}; limits: {limits}"),
            1,
            Screen.Plain);
        if (isDemonstration)
        {
            screen.Write(" The rosters are made up; give --rosters for your own.", Screen.Quiet);
        }

        Over(outlook);
        Standing(outlook);
        Unsaid(outlook);
        screen.Blank();
        screen.Wrapped("A student who is being evaluated joins on the last day that the law leaves, as if found eligible. Nothing else is assumed.", 1, Screen.Quiet);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string what) => Text($"{number} {what}{(number == 1 ? string.Empty : "s")}");

    private static string Number(decimal? number) => number is { } value ? value.ToString("0.##", CultureInfo.InvariantCulture) : "?";

    private void Over(CaseloadOutlook outlook)
    {
        screen.Blank();
        screen.Heading(Text($"OVER A LIMIT ({outlook.Breaches.Length})"), Screen.Late);
        if (outlook.Breaches.IsEmpty)
        {
            screen.Write(" Nobody, as far as is known today.", Screen.Good);
        }

        foreach (ForecastBreach breach in outlook.Breaches)
        {
            string until = breach.Ends is { } ends ? "until the week of " + Dates.Iso(ends) : "to the end";
            screen.Wrapped(
                Text($"week of {Dates.Iso(breach.Week)}, {until}: {breach.Reading.Subject} with {Number(breach.Reading.Value)} against {Number(breach.Reading.Allowed)}"),
                1,
                Screen.Strong);
            screen.Wrapped(breach.Reading.Limit.Title, 3, Screen.Plain);
            foreach (ForecastCause cause in breach.Because)
            {
                string rule = cause.Rule is { } id ? $" ({id})" : string.Empty;
                screen.Wrapped($"{Dates.Iso(cause.On)} {Words(cause.Kind)}: {cause.Reason}{rule}", 3, Screen.Soon);
            }

            screen.Wrapped($"law: {string.Join("; ", breach.Reading.Limit.Citations.Select(citation => citation.Label))}; {Words(breach.Reading.Limit.Status)}", 3, Screen.Quiet);
        }
    }

    private void Standing(CaseloadOutlook outlook)
    {
        screen.Blank();
        screen.Heading("ALL LIMITS WITH A NUMBER", Screen.Strong);
        screen.Write(Row("Roster", "Week 1", "Worst", "Allowed", "Limit"), Screen.Quiet);
        LocalDate monday = outlook.AsOf.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        foreach (IGrouping<(string, RuleId), ForecastWeek> of in outlook.Points.Where(point => point.Reading.Value is not null).GroupBy(point => (point.Reading.Subject, point.Reading.Limit.Id)))
        {
            LimitReading[] readings = [.. of.Select(point => point.Reading)];
            string first = of.FirstOrDefault(point => point.Week == monday) is { } point ? Number(point.Reading.Value) : "-";
            bool isOver = readings.Any(reading => reading.Outcome == LimitOutcome.Over);
            decimal? most = readings[0].Limit.Measure is LimitMeasure.WithoutIep ? readings.Min(reading => reading.Value) : readings.Max(reading => reading.Value);
            screen.Write(
                new TextLine().Add(Row(readings[0].Subject, first, Number(most), Number(readings[0].Allowed), readings[0].Limit.Title), isOver ? Screen.Late : Screen.Plain));
        }
    }

    private void Unsaid(CaseloadOutlook outlook)
    {
        string[] unknown =
        [
            .. outlook.Points.Select(point => point.Reading)
                .Where(reading => reading.Outcome is LimitOutcome.Unknown or LimitOutcome.NoNumber)
                .Select(reading => reading.Outcome == LimitOutcome.Unknown ? $"{reading.Subject}: {reading.Limit.Title}: not known: {reading.Missing}" : $"{reading.Subject}: {reading.Limit.Title}: the law gives no number; a person judges")
                .Distinct(StringComparer.Ordinal),
        ];
        if (unknown.Length > 0)
        {
            screen.Blank();
            screen.Heading(Text($"NOT TO BE SAID ({unknown.Length})"), Screen.Soon);
        }

        foreach (string line in unknown)
        {
            screen.Wrapped(line, 1, Screen.Plain);
        }
    }

    private static string Row(string roster, string today, string most, string allowed, string limit) =>
        $" {TextLine.Fit(roster, 18),-18}{today,7}{most,7}{allowed,9}  {limit}";

    private static string Words(ForecastCauseKind kind) => kind switch
    {
        ForecastCauseKind.FromTheStart => "from the start",
        ForecastCauseKind.Joins => "joins",
        ForecastCauseKind.Leaves => "leaves",
        ForecastCauseKind.Birthday => "birthday",
        ForecastCauseKind.VarianceEnded => "the variance has ended",
        _ => "the limit becomes law",
    };

    private static string Words(RuleStatus status) => status switch
    {
        RuleStatus.Verified => "verified: the official text was read",
        RuleStatus.Secondary => "secondary: read where it is quoted",
        RuleStatus.Recalled => "recalled: no text was read",
        _ => "not modelled",
    };
}
