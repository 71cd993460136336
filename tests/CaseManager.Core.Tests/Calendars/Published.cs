using CaseManager.Core.Calendars;

namespace CaseManager.Core.Tests.Calendars;

/// <summary>The published calendars beside the tests.</summary>
internal static class Published
{
    internal static IEnumerable<string> Ids =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "calendars"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    internal static byte[] Bytes(string id) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "calendars", id + ".json"));

    internal static SchoolYearCalendar Year(string id) => SchoolCalendarReader.Read(Bytes(id), id).Value;

    internal static SchoolCalendar Calendar(params string[] ids) => SchoolCalendar.Join(ids.Select(Year)).Value;
}
