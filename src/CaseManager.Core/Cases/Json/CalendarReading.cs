using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases.Json;

/// <summary>The calendars of a caseload, each a list of file names and inline calendars that are passed on unread.</summary>
internal static class CalendarReading
{
    private const int MaximumFileName = 1000;

    internal static ImmutableArray<CaseloadCalendar> From(JsonElement read, string path, Problems problems)
    {
        if (!StrictJson.Agrees(read, CaseJsonContext.Default.Calendars, problems, path) && read.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        // What the contract refuses is noted; the calendars beside it are good.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var calendars = ImmutableArray.CreateBuilder<CaseloadCalendar>();
        foreach (JsonProperty calendar in read.EnumerateObject())
        {
            if (StrictJson.NameOf(calendar) is not { } id || !seen.Add(id) || calendar.Value.ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            string at = path + "." + StrictJson.Shown(id);
            if (Identifier.IsValid(id))
            {
                calendars.Add(new CaseloadCalendar(id, Sources(calendar.Value, at, problems)));
            }
            else
            {
                problems.Add(CaseCodes.Identifier, at, "This key is not an identifier.", CaseWords.GiveAnIdentifier);
            }
        }

        return calendars.ToImmutable();
    }

    private static ImmutableArray<CalendarSource> Sources(JsonElement list, string path, Problems problems)
    {
        var sources = ImmutableArray.CreateBuilder<CalendarSource>();
        int index = 0;
        foreach (JsonElement source in list.EnumerateArray())
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            index++;
            if (source.ValueKind == JsonValueKind.Object)
            {
                sources.Add(new CalendarSource(at, null, [.. JsonMarshal.GetRawUtf8Value(source)]));
            }
            else if (source.ValueKind == JsonValueKind.String && StrictJson.TextOf(source) is { Length: > 0 and <= MaximumFileName } name)
            {
                sources.Add(new CalendarSource(at, name, []));
            }
            else
            {
                problems.Add(JsonCodes.WrongType, at, "This is neither the name of a file nor a calendar.", "Give a text with the name, or an object.");
            }
        }

        return sources.ToImmutable();
    }
}
