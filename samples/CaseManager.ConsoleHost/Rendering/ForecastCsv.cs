using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Limits;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A forecast as one line for each week, roster and limit.</summary>
internal static class ForecastCsv
{
    internal static void Write(TextWriter output, CaseloadOutlook? outlook)
    {
        output.WriteLine("week,limit,subject,outcome,value,allowed,missing");
        foreach (ForecastWeek point in outlook is null ? [] : outlook.Points)
        {
            CsvLine.Write(
                output,
                Dates.Iso(point.Week),
                point.Reading.Limit.Id.ToString(),
                CsvLine.Safe(point.Reading.Subject),
                JsonNames.Of(point.Reading.Outcome),
                point.Reading.Value?.ToString("0.####", CultureInfo.InvariantCulture),
                point.Reading.Allowed?.ToString("0.####", CultureInfo.InvariantCulture),
                point.Reading.Missing);
        }
    }
}
