using CaseManager.ConsoleHost.Demonstration;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Opens what a command was given: one case, a caseload of either form, or nothing, which means the demonstration.</summary>
internal sealed class CaseInputReader(HostContext context)
{
    private readonly InputFiles files = new(context.Console.Input, context.Problems);
    private readonly ProblemList problems = context.Problems;

    /// <summary>The cases; null, and problems, when there is nothing to go on with.</summary>
    internal CaseInput? Open(string? caseload, string? singleCase, IReadOnlyList<string> calendars)
    {
        if (caseload is null && singleCase is null)
        {
            return DemonstrationCaseload.Open(problems);
        }

        return singleCase is null ? OpenCaseload(caseload!, calendars) : OpenCase(singleCase, calendars);
    }

    private CaseInput? OpenCase(string file, IReadOnlyList<string> calendars)
    {
        SchoolCalendar? calendar = new CalendarFiles(files, problems).Joined(calendars);
        if (files.Read(file, CaseJson.MaximumBytes, "A case has at most 10 000 events. Split it, or give many cases with --caseload.") is not { } bytes)
        {
            return null;
        }

        var read = CaseJson.Read(bytes);
        if (!read.IsSuccess)
        {
            problems.Add(InputFiles.NameOf(file), read);
        }

        return calendar is null || !read.IsSuccess
            ? null
            : new CaseInput { File = InputFiles.NameOf(file), Calendars = CalendarShelf.ForEveryCase(calendar), Cases = [read.Value] };
    }

    private CaseInput? OpenCaseload(string file, IReadOnlyList<string> calendars)
    {
        CalendarShelf shelf = new CalendarFiles(files, problems).Shelf(calendars);
        if (files.Open(file) is not { } stream)
        {
            return null;
        }

        var lines = new JsonLineStream(stream, CaseJson.MaximumBytes);
        if (files.Attempt(file, () => CaseloadReader.IsJsonLines(lines.Beginning()) ? lines : null) is not null)
        {
            var cases = new CaseLines(lines, InputFiles.NameOf(file), problems);
            return new CaseInput { File = InputFiles.NameOf(file), Calendars = shelf, Cases = cases.Read(), Source = lines };
        }

        using (lines)
        {
            return files.Read(lines.Whole(), file, CaseloadReader.MaximumDocumentBytes, "Give a large caseload as JSON Lines, one case per line.") is { } bytes ? Document(bytes, file, shelf) : null;
        }
    }

    private CaseInput Document(byte[] bytes, string file, CalendarShelf shelf)
    {
        var caseload = new CaseloadDocument(InputFiles.NameOf(file), CaseloadReader.Read(bytes), problems);
        string folder = file == InputFiles.StandardInput ? string.Empty : Path.GetDirectoryName(file) ?? string.Empty;
        caseload.PutCalendars(shelf, new CalendarFiles(files, problems), name =>
        {
            string path = Path.Combine(folder, name);
            return (path, files.Read(path, SchoolCalendarReader.MaximumBytes));
        });
        return caseload.ToInput(shelf);
    }
}
