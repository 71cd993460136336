using CaseManager.ConsoleHost.Input;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.ConsoleHost.Demonstration;

/// <summary>Made-up students on real school calendars, embedded in the program. It has a day of its own, so it prints the same every day.</summary>
internal static class DemonstrationCaseload
{
    private const string Name = "demonstration";

    /// <summary>A Monday two weeks before winter break.</summary>
    internal static LocalDate AsOf { get; } = new(2025, 12, 8);

    internal static CaseInput Open(ProblemList problems)
    {
        var caseload = new CaseloadDocument(Name, CaseloadReader.Read(Resource("caseload.json")), problems);
        var shelf = new CalendarShelf();
        caseload.PutCalendars(shelf, new CalendarFiles(new InputFiles(Stream.Null, problems), problems), name => (name, Resource(name)));
        return caseload.ToInput(shelf, AsOf);
    }

    internal static byte[] Resource(string name)
    {
        using Stream stream = typeof(DemonstrationCaseload).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its resource {name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
