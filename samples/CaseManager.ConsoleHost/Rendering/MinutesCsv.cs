using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Services;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Minutes as one line for each student, service and week.</summary>
internal static class MinutesCsv
{
    internal static void Write(TextWriter output, IEnumerable<StudentMinutes> students)
    {
        CsvLine.Write(
            output,
            ["student", "line", "week", "promised", "scheduled", "given", "madeUp", "excused", "compensatoryGiven", "missed", .. MissCauseText.All.Select(cause => JsonNames.Of(cause))]);
        foreach (StudentMinutes student in students)
        {
            foreach (MinutesWeek week in student.Lines.SelectMany(line => line.Weeks))
            {
                CsvLine.Write(
                    output,
                    [
                        CsvLine.Safe(student.Student.Value),
                        CsvLine.Safe(week.Line.Value),
                        Dates.Iso(week.Week),
                        .. Numbers(week).Select(minutes => minutes.Value.ToString(CultureInfo.InvariantCulture)),
                    ]);
            }
        }
    }

    private static Minutes[] Numbers(MinutesWeek week) =>
        [week.Promised, week.Scheduled, week.Given, week.MadeUp, week.Excused, week.CompensatoryGiven, week.Missed.Total, .. MissCauseText.All.Select(cause => week.Missed[cause])];
}
