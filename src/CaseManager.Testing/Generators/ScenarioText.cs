using System.Globalization;
using System.Text;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Generators;

/// <summary>Writes a scenario as a conformance case: what it expects is left to the reader.</summary>
internal static class ScenarioText
{
    internal static string Of(CaseScenario scenario)
    {
        CaseFile file = scenario.File;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"case {file.Jurisdiction.Value}/generated\n");
        foreach (SchoolYearCalendar year in scenario.Calendar.Years)
        {
            string off = string.Join(' ', year.NonInstructional.Select(span => $"{Iso(span.From)}/{Iso(span.To)}"));
            string extra = string.Join(' ', year.ExtraInstructional.Select(Iso));
            text.Append(CultureInfo.InvariantCulture, $"# school {Iso(year.FirstInstructionalDay)} to {Iso(year.LastInstructionalDay)}{(year.IsProjected ? ", projected" : string.Empty)}; ");
            text.Append(CultureInfo.InvariantCulture, $"off {string.Join(' ', year.Weekend)}; closed {off}; extra {extra}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"born {Iso(file.Student.BirthDate)}\n");
        foreach (KeyValuePair<string, string> attribute in file.Attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $"attribute {attribute.Key}={attribute.Value}\n");
        }

        foreach (CaseEvent record in file.Records)
        {
            bool stands = file.Events.Contains(record) && record.Replaces is null;
            text.Append(stands ? string.Empty : "# ").Append(Line(record)).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"asof {Iso(scenario.AsOf)}\n").ToString();
    }

    private static string Line(CaseEvent record)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{Iso(record.On)} {record.Name.Value} id={record.Id.Value}");
        Add(line, "episode", record.Episode.Length == 0 ? null : record.Episode);
        Add(line, "for", Iso(record.For));
        Add(line, "until", Iso(record.Until));
        Add(line, "through", Iso(record.Through));
        Add(line, "voids", record.Voids?.Value);
        Add(line, "replaces", record.Replaces?.Value);
        foreach (KeyValuePair<string, string> attribute in record.Attributes)
        {
            Add(line, attribute.Key, attribute.Value);
        }

        return line.ToString();
    }

    private static void Add(StringBuilder line, string key, string? value)
    {
        if (value is not null)
        {
            line.Append(' ').Append(key).Append('=').Append(value);
        }
    }

    private static string? Iso(LocalDate? date) => date is { } day ? Iso(day) : null;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
