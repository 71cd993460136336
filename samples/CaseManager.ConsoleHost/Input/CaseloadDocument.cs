using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.ConsoleHost.Input;

/// <summary>A caseload that was read whole: its problems told, its calendars resolved.</summary>
internal sealed class CaseloadDocument
{
    private readonly string file;
    private readonly Caseload caseload;

    internal CaseloadDocument(string file, Caseload caseload, ProblemList problems)
    {
        this.file = file;
        this.caseload = caseload;
        foreach (var problem in caseload.Problems)
        {
            problems.Add(file, problem);
        }
    }

    /// <summary>Joins the calendars of the caseload and puts them on the shelf.</summary>
    /// <param name="shelf">Where they go.</param>
    /// <param name="calendars">Reads and joins school years.</param>
    /// <param name="resolve">Gives the bytes of a file that the caseload names, and what it is called in messages; no bytes after a problem.</param>
    internal void PutCalendars(CalendarShelf shelf, CalendarFiles calendars, Func<string, (string Name, byte[]? Bytes)> resolve)
    {
        foreach (CaseloadCalendar calendar in caseload.Calendars)
        {
            SchoolYearCalendar?[] years = [.. calendar.Sources.Select(source => Year(calendar.Id, source, calendars, resolve))];
            shelf.Put(
                calendar.Id,
                Array.Exists(years, year => year is null) ? null : calendars.Join(years!, $"{file}: calendar {calendar.Id}"));
        }
    }

    internal CaseInput ToInput(CalendarShelf shelf, LocalDate? asOf = null) =>
        new() { File = file, Calendars = shelf, Cases = caseload.Cases, Holidays = caseload.Holidays, AsOf = asOf };

    private SchoolYearCalendar? Year(string id, CalendarSource source, CalendarFiles calendars, Func<string, (string Name, byte[]? Bytes)> resolve)
    {
        if (source.FileName is null)
        {
            return calendars.Year(source.Utf8Json.AsSpan(), id, file, source.Path);
        }

        (string name, byte[]? bytes) = resolve(source.FileName);
        return bytes is null ? null : calendars.Year(bytes, Path.GetFileNameWithoutExtension(source.FileName), name);
    }
}
