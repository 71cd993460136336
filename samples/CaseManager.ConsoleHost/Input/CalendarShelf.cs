using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;

namespace CaseManager.ConsoleHost.Input;

/// <summary>The school calendars of one run, by the names that cases use.</summary>
internal sealed class CalendarShelf
{
    private readonly Dictionary<string, SchoolCalendar?> named = new(StringComparer.Ordinal);
    private SchoolCalendar? unnamed;
    private bool servesEveryCase;

    /// <summary>A shelf whose one calendar serves every case, whatever name the case uses for it.</summary>
    internal static CalendarShelf ForEveryCase(SchoolCalendar calendar) => new() { unnamed = calendar, servesEveryCase = true };

    /// <summary>Puts a calendar on the shelf; null says that its files could not be used.</summary>
    internal void Put(string name, SchoolCalendar? calendar) => named[name] = calendar;

    /// <summary>The calendar of cases that name none.</summary>
    internal void PutUnnamed(SchoolCalendar calendar) => unnamed = calendar;

    /// <summary>The calendar that a case follows.</summary>
    /// <returns>False, and what to tell the user, when the case names one that is not here or could not be used.</returns>
    internal bool TryFind(CaseFile file, out SchoolCalendar calendar, out string problem)
    {
        problem = string.Empty;
        calendar = unnamed ?? SchoolCalendar.None;
        if (servesEveryCase || file.CalendarId is not { } name)
        {
            return true;
        }

        if (!named.TryGetValue(name, out SchoolCalendar? found))
        {
            string known = named.Count == 0 ? "none is given" : $"given: {string.Join(", ", named.Keys.Order(StringComparer.Ordinal).Take(8))}";
            problem = $"The case follows calendar '{name}', which is not here ({known}). Give it with --calendar, or name it under \"calendars\" of the caseload.";
            return false;
        }

        calendar = found ?? SchoolCalendar.None;
        problem = found is null ? $"The case follows calendar '{name}', which could not be used. Put the calendar right first." : string.Empty;
        return found is not null;
    }
}
